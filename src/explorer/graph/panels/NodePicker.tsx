import { useState } from 'react'
import { HitList } from '../../search/HitList'
import { useHitCombobox } from '../../search/useHitCombobox'
import { useHits } from '../../search/useHits'
import '../../search/search.css'

/** Shows the graph page's search field. Passes the id of the chosen node to `pick` and does not open a page. */
export function NodePicker({ label, pick }: { label: string; pick: (id: string, kind: string) => void }) {
  const [text, setText] = useState('')
  const { groups, hits, state } = useHits(text)
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
        <p className="search-empty">Nothing recorded under these words.</p>
      )}
    </div>
  )
}
