import { useEffect, useMemo, useRef, useState } from 'react'
import type { Loaded } from '../data/load'
import { doWork } from './do-work'
import { firstPlaces, type Places } from '../layout/first-places'
import { groupsOf, linksOf } from '../layout/to-arrange'

/** The positions of nodes, and whether the worker is still arranging them. */
export interface Arrangement {
  readonly places: Places
  readonly arranging: boolean
}

interface Done {
  readonly ids: readonly string[]
  readonly groups: readonly number[]
  readonly places: Places
}

/**
 * Returns the positions of the nodes in a loaded graph. Until the worker has finished, these are the initial positions.
 * Nodes of earlier steps do not move.
 */
export function usePlaces(loaded: Loaded | undefined, arrangedAt: number): Arrangement {
  const done = useRef<Done>({ ids: [], groups: [], places: {} })
  const work = useMemo(
    () => (loaded === undefined ? undefined : workFor(loaded, arrangedAt, done.current)),
    [loaded, arrangedAt],
  )
  const [arranged, setArranged] = useState<{ for: unknown; places: Places }>()
  useEffect(() => {
    if (work === undefined) return
    const stop = new AbortController()
    void doWork({ type: 'arrange', input: work.input, groups: work.groups }, stop.signal).then(
      (places) => {
        done.current = { ids: work.input.ids, groups: work.groups, places }
        setArranged({ for: work, places })
        // If the worker fails, nodes stay at their initial positions.
      },
      () => setArranged({ for: work, places: work.first }),
    )
    return () => stop.abort()
  }, [work])
  if (work === undefined) return { places: {}, arranging: false }
  return arranged?.for === work
    ? { places: arranged.places, arranging: false }
    : { places: work.first, arranging: true }
}

function workFor(loaded: Loaded, arrangedAt: number, done: Done) {
  const { ids, groups } = groupsOf(loaded, arrangedAt)
  const fixed = continues(done, groups, ids) ? done.places : {}
  const input = { ids, links: linksOf(loaded, ids), fixed }
  return { input, groups, first: firstPlaces(input) }
}

// Returns true if the view begins with the same steps as the previous arrangement. If it does not, the previous
// positions are discarded, so that positions never depend on how the reader reached a view.
function continues(done: Done, groups: readonly number[], ids: readonly string[]): boolean {
  if (done.ids.length === 0 || done.groups.length > groups.length) return false
  return done.groups.every((group, at) => groups[at] === group) && done.ids.every((id, at) => ids[at] === id)
}
