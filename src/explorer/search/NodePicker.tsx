import { useState } from 'react'
import type { NodeKind } from '../generated/graphql'
import { HitList } from './HitList'
import { useHitCombobox } from './useHitCombobox'
import { useHits } from './useHits'
import './search.css'

/**
 * Shows a search field with which the reader chooses a node for the current page. Passes the id of the chosen node to
 * `pick` and does not open another page. If `kinds` is given, finds only nodes of these kinds.
 */
export function NodePicker(props: {
  label: string
  kinds?: readonly NodeKind[]
  pick: (id: string, kind: string) => void
}) {
  const { label, kinds, pick } = props
  const [text, setText] = useState('')
  const { groups, hits, state } = useHits(text, kinds)
  const combobox = useHitCombobox({ text, setText, hits, state, select: ({ id, kind }) => pick(id, kind) })
  const { shown, inputProps, getLabelProps } = combobox
  return (
    <div className="search search-compact node-picker" role="search" aria-label={label}>
      <label {...getLabelProps()} className="small muted">
        {label}
      </label>
      <input {...inputProps} type="search" dir="auto" />
      <HitList combobox={combobox} groups={shown ? groups : []} />
      {shown && state === 'loaded' && hits.length === 0 && (
        <p className="search-empty">Nothing on record matches these words.</p>
      )}
    </div>
  )
}
