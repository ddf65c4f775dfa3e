import { useState } from 'react'
import { useLocation } from 'wouter'
import { graphPathOfAll } from '../address/paths'
import { isUnreachable } from '../fetch/request'
import { count } from '../format/numbers'
import type { Hit, HitGroup } from './hit'
import { HitList } from './HitList'
import { useHitCombobox } from './useHitCombobox'
import { useHits } from './useHits'
import './search.css'

/**
 * Shows the search field that every page has: a combobox with a list of hits, grouped by kind. The search field follows
 * the WAI-ARIA pattern “combobox with list autocomplete”. Arrow keys move through the hits, Enter opens a hit, and
 * Escape closes the list.
 */
export function SearchBox({ label, compact = false }: { label: string; compact?: boolean }) {
  const [text, setText] = useState('')
  const { groups, hits, state, error } = useHits(text)
  const listed = withGraph(groups, hits)
  const [, navigate] = useLocation()
  const listedHits = listed.flatMap((group) => group.hits)
  const combobox = useHitCombobox({ text, setText, hits: listedHits, state, select: ({ href }) => navigate(href) })
  const { shown, inputProps, getLabelProps } = combobox
  return (
    <div className={compact ? 'search search-compact' : 'search'} role="search">
      <label {...getLabelProps()} className={compact ? 'hidden-visually' : 'search-label'}>
        {label}
      </label>
      <input
        {...inputProps}
        type="search"
        dir="auto"
        placeholder={compact ? 'Search' : 'A country, agency, person, agreement, topic …'}
      />
      <HitList combobox={combobox} groups={shown ? listed : []} />
      {shown && hits.length === 0 && <p className="search-empty">{emptyText(state, error)}</p>}
      <span className="hidden-visually" role="status">
        {shown && state === 'loaded' ? count(hits.length, 'result') : ''}
      </span>
    </div>
  )
}

// The last option in the list leads to a graph of all hits.
function withGraph(groups: readonly HitGroup[], hits: readonly Hit[]): readonly HitGroup[] {
  if (hits.length < 2) return groups
  const name = `All ${hits.length} found, drawn together`
  const href = graphPathOfAll(hits.map((hit) => hit.id))
  return [...groups, { kind: 'Graph', hits: [{ id: 'graph', kind: 'Graph', name, detail: '', href }] }]
}

function emptyText(state: string, error: unknown): string {
  if (isUnreachable(error)) return 'The search does not answer now; it tries again by itself.'
  if (state === 'loading') return 'Searching…'
  return 'Nothing recorded under these words. Try a name in English or its own script, an acronym, or fewer letters.'
}
