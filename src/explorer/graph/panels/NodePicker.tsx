import { useId, useState } from 'react'
import type { Hit } from '../../search/hit'
import { HitList } from '../../search/HitList'
import { useHitChoice } from '../../search/useHitChoice'
import { useHits } from '../../search/useHits'
import '../../search/search.css'

/** Finds a node by name and hands over its id: the search of every page, for a choice instead of a way. */
export function NodePicker({ label, pick }: { label: string; pick: (id: string, kind: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const { groups, hits, state } = useHits(text)
  const shown = open && text.trim() !== ''
  const take = (hit: Hit) => {
    setText('')
    setOpen(false)
    pick(hit.id, hit.kind)
  }
  const choice = useHitChoice({ hits, state, setOpen, select: take })
  return (
    <div className="search search-compact node-picker" role="search" aria-label={label}>
      <label htmlFor={id} className="small muted">
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
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          choice.reset()
          setOpen(true)
        }}
        onBlur={() => {
          setOpen(false)
          choice.reset()
        }}
        onKeyDown={choice.onKeyDown}
      />
      <HitList id={id} groups={shown ? groups : []} active={choice.active} select={take} />
      {shown && state === 'answered' && hits.length === 0 && (
        <p className="search-empty">Nothing recorded under these words.</p>
      )}
    </div>
  )
}
