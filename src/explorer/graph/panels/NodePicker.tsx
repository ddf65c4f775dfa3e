import { useId, useState, type KeyboardEvent } from 'react'
import { HitList } from '../../search/HitList'
import { useHits } from '../../search/useHits'
import '../../search/search.css'

/** Finds a node by name and hands over its id: the search of every page, for a choice instead of a way. */
export function NodePicker({ label, pick }: { label: string; pick: (id: string, kind: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { groups, hits, state } = useHits(text)
  const shown = open && text.trim() !== ''
  const take = (href: string | undefined) => {
    const hit = hits.find((one) => one.href === href)
    if (hit === undefined) return
    setText('')
    setOpen(false)
    pick(hit.id, hit.kind)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    if (event.key === 'Enter') take(hits[active]?.href)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || hits.length === 0) return
    event.preventDefault()
    setOpen(true)
    setActive((active + step + hits.length) % hits.length)
  }
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
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <HitList id={id} groups={shown ? groups : []} active={active} go={take} />
      {shown && state === 'answered' && hits.length === 0 && (
        <p className="search-empty">Nothing recorded under these words.</p>
      )}
    </div>
  )
}
