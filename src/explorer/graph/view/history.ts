import type { View } from './view'

/** The views before and after the current view, for undo and redo. */
export interface History {
  readonly past: readonly View[]
  readonly future: readonly View[]
}

/** An empty history. */
export const noHistory: History = { past: [], future: [] }

// A view takes only a few hundred bytes, so this many steps need little memory. Nobody is likely to undo more.
const MAX_STEPS = 200

/** Adds a step, so that undo can restore `before`. Drops the steps that were undone. */
export function remember(history: History, before: View): History {
  return { past: [...history.past, before].slice(-MAX_STEPS), future: [] }
}

/** Returns the view one step before `now`, or undefined at the beginning. */
export function undo(history: History, now: View): { history: History; view: View } | undefined {
  const view = history.past.at(-1)
  if (view === undefined) return undefined
  return { view, history: { past: history.past.slice(0, -1), future: [now, ...history.future] } }
}

/** Returns the view one step after `now`, or undefined if nothing was undone. */
export function redo(history: History, now: View): { history: History; view: View } | undefined {
  const [view, ...future] = history.future
  if (view === undefined) return undefined
  return { view, history: { past: [...history.past, now], future } }
}
