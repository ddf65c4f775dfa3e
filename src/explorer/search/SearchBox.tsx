import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { graphPathOfAll, searchPathOf } from '../address/paths'
import { isUnreachable } from '../fetch/errors'
import { count } from '../format/numbers'
import type { Hit, HitGroup } from './hit'
import { HitList } from './HitList'
import { useHitCombobox } from './useHitCombobox'
import { useHits } from './useHits'
import { useSearchKey } from './useSearchKey'
import './search.css'

/**
 * Shows the search field that every page has: a combobox with a list of hits, grouped by kind. The search field follows
 * the WAI-ARIA pattern “combobox with list autocomplete”. Arrow keys move through the hits, Enter opens a hit, and
 * Escape closes the list. The key / moves to the field from anywhere on the page.
 */
export function SearchBox({ label, compact = false }: { label: string; compact?: boolean }) {
  const [text, setText] = useState('')
  const { groups, hits, state, error } = useHits(text)
  const listed = withMore(groups, hits, text)
  const box = useRef<HTMLDivElement>(null)
  useSearchKey(box)
  const [, navigate] = useLocation()
  const listedHits = listed.flatMap((group) => group.hits)
  const combobox = useHitCombobox({ text, setText, hits: listedHits, state, select: ({ href }) => navigate(href) })
  const { shown, inputProps, getLabelProps } = combobox
  return (
    <div ref={box} className={compact ? 'search search-compact' : 'search'} role="search">
      <label {...getLabelProps()} className={compact ? 'hidden-visually' : 'search-label'}>
        {label}
      </label>
      <input
        {...inputProps}
        type="search"
        dir="auto"
        aria-keyshortcuts="/"
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

// The last options in the list lead to a page of all hits and to a graph of them.
function withMore(groups: readonly HitGroup[], hits: readonly Hit[], text: string): readonly HitGroup[] {
  if (hits.length < 2) return groups
  const option = (id: string, name: string, href: string): Hit => ({ id, kind: 'More', name, detail: '', href })
  return [
    ...groups,
    {
      kind: 'More',
      hits: [
        option('results', 'All results on a page', searchPathOf(text.trim())),
        option('graph', `All ${hits.length} found, drawn together`, graphPathOfAll(hits.map((hit) => hit.id))),
      ],
    },
  ]
}

function emptyText(state: string, error: unknown): string {
  if (isUnreachable(error)) return 'The search is not responding. Retrying…'
  if (state === 'loading') return 'Searching…'
  return 'Nothing on record matches these words. Try a name in English or its own script, an acronym, or fewer letters.'
}
