import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Hit } from './hit'
import type { Hits } from './useHits'

/** The part of a combobox that is done by keyboard. */
export interface HitChoice {
  /** The place of the hit that Enter takes, in the order of the list. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** To be called when the text changes or the field is left: the choice begins at the first hit again. */
  readonly reset: () => void
}

/**
 * Arrow keys move among the hits, Enter takes one, Escape closes the list. Nothing that is typed is lost while hits are
 * on their way: arrow keys and Enter then wait for them, and a hit that was moved to stays active where a newer list has it.
 */
export function useHitChoice(props: {
  hits: readonly Hit[]
  state: Hits['state']
  setOpen: (open: boolean) => void
  select: (hit: Hit) => void
}): HitChoice {
  const { hits, state, setOpen, select } = props
  const [movedTo, setMovedTo] = useState<string>()
  const [early, setEarly] = useState({ steps: 0, enter: false })
  const place = hits.findIndex(({ id }) => id === movedTo)
  const active = Math.max(place, 0)
  const move = (steps: number) => setMovedTo(hits[(((active + steps) % hits.length) + hits.length) % hits.length]?.id)
  const forget = () => setEarly({ steps: 0, enter: false })
  useEffect(() => {
    if (state !== 'answered') return
    if (early.steps !== 0) {
      setEarly({ ...early, steps: 0 })
      if (hits.length > 0) move(early.steps)
    } else if (early.enter) {
      forget()
      if (hits[active] !== undefined) select(hits[active])
    }
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      setOpen(false)
      forget()
    }
    if (event.key === 'Enter') {
      if (state === 'asking' && place < 0) setEarly({ ...early, enter: true })
      else if (hits[active] !== undefined) select(hits[active])
    }
    if (step === undefined || state === 'idle') return
    event.preventDefault()
    setOpen(true)
    if (hits.length > 0) move(step)
    else setEarly({ ...early, steps: early.steps + step })
  }
  const reset = () => {
    setMovedTo(undefined)
    forget()
  }
  return { active, onKeyDown, reset }
}
