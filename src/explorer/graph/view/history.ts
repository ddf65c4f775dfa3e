import type { View } from './view'

/** The views gone through, for undo and redo. */
export interface History {
  readonly past: readonly View[]
  readonly future: readonly View[]
}

/** No step taken yet. */
export const noHistory: History = { past: [], future: [] }

// An address is a few hundred bytes: this many steps are nothing to keep, and more than anyone goes back.
const MAX_STEPS = 200

/** Adds a step. `before` can be restored, and undone steps are dropped. */
export function remember(history: History, before: View): History {
  return { past: [...history.past, before].slice(-MAX_STEPS), future: [] }
}

/** One step back from `now`, or undefined at the beginning. */
export function undo(history: History, now: View): { history: History; view: View } | undefined {
  const view = history.past.at(-1)
  if (view === undefined) return undefined
  return { view, history: { past: history.past.slice(0, -1), future: [now, ...history.future] } }
}

/** One step forward again, or undefined when nothing was undone. */
export function redo(history: History, now: View): { history: History; view: View } | undefined {
  const [view, ...future] = history.future
  if (view === undefined) return undefined
  return { view, history: { past: [...history.past, now], future } }
}
