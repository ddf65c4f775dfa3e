import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Hit } from './hit'
import type { Hits } from './useHits'

/** The part of a combobox that is done by keyboard. */
export interface HitChoice {
  /** The place of the hit that Enter takes, in the order of the list. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** To be called when the text changes: the choice begins at the first hit again. */
  readonly reset: () => void
}

/**
 * Arrow keys move among the hits, Enter takes one, Escape closes the list. Nothing that is typed is lost while hits are
 * on their way: Enter then waits for those of the text, and a hit that was moved to stays active where a newer list has it.
 */
export function useHitChoice(props: {
  hits: readonly Hit[]
  state: Hits['state']
  setOpen: (open: boolean) => void
  take: (hit: Hit) => void
}): HitChoice {
  const { hits, state, setOpen, take } = props
  const [movedTo, setMovedTo] = useState<string>()
  const [entered, setEntered] = useState(false)
  const place = hits.findIndex(({ id }) => id === movedTo)
  const active = Math.max(place, 0)
  const enter = (hit: Hit | undefined) => {
    setEntered(false)
    if (hit !== undefined) take(hit)
  }
  useEffect(() => {
    if (entered && state === 'answered') enter(hits[active])
  })
  return {
    active,
    reset: () => {
      setMovedTo(undefined)
      setEntered(false)
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape') setOpen(false)
      if (event.key === 'Enter') {
        if (state === 'asking' && place < 0) setEntered(true)
        else enter(hits[active])
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined || hits.length === 0) return
      event.preventDefault()
      setOpen(true)
      setMovedTo(hits[(active + step + hits.length) % hits.length]?.id)
    },
  }
}
