import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { graphPathOfAll } from '../address/paths'
import { isUnreachable } from '../fetch/request'
import { count } from '../format/numbers'
import type { Hit, HitGroup } from './hit'
import { HitList } from './HitList'
import { useHitChoice } from './useHitChoice'
import { useHits } from './useHits'
import './search.css'

/**
 * Search as you type: a combobox with a list of hits grouped by kind (the WAI-ARIA pattern “combobox with list autocomplete”).
 * Arrow keys move, Enter goes to the hit, Escape closes.
 */
export function SearchBox({ label, compact = false }: { label: string; compact?: boolean }) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const { groups, hits, state, error } = useHits(text)
  const listed = withGraph(groups, hits)
  const ways = listed.flatMap((group) => group.hits)
  const [, navigate] = useLocation()
  const shown = open && text.trim() !== ''
  const select = (hit: Hit) => {
    setOpen(false)
    setText('')
    navigate(hit.href)
  }
  const choice = useHitChoice({ hits: ways, state, setOpen, select })
  return (
    <div className={compact ? 'search search-compact' : 'search'} role="search">
      <label htmlFor={id} className={compact ? 'hidden-visually' : 'search-label'}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${choice.active}` : undefined}
        autoComplete="off"
        dir="auto"
        placeholder={compact ? 'Search' : 'A country, agency, person, agreement, topic …'}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          choice.reset()
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false)
          choice.reset()
        }}
        onKeyDown={choice.onKeyDown}
      />
      <HitList id={id} groups={shown ? listed : []} active={choice.active} select={select} />
      {shown && hits.length === 0 && <p className="search-empty">{emptyText(state, error)}</p>}
      <span className="hidden-visually" role="status">
        {shown && state === 'answered' ? count(hits.length, 'result') : ''}
      </span>
    </div>
  )
}

// The last way leads to all that was found, drawn together.
function withGraph(groups: readonly HitGroup[], hits: readonly Hit[]): readonly HitGroup[] {
  if (hits.length < 2) return groups
  const name = `All ${hits.length} found, drawn together`
  const href = graphPathOfAll(hits.map((hit) => hit.id))
  return [...groups, { kind: 'Graph', hits: [{ id: 'graph', kind: 'Graph', name, detail: '', href }] }]
}

function emptyText(state: string, error: unknown): string {
  if (isUnreachable(error)) return 'The search does not answer now; it tries again by itself.'
  if (state === 'asking') return 'Searching…'
  return 'Nothing recorded under these words. Try a name in English or its own script, an acronym, or fewer letters.'
}
