import { useCallback, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readView, writeView } from './address'
import { noHistory, redo, remember, undo } from './history'
import type { View } from './view'

/** The view in the address, and functions that change it. */
export interface ViewControl {
  readonly view: View
  /** The parts of the address that could not be read. */
  readonly ignored: readonly string[]
  /** Changes the view and adds an undo step. */
  readonly change: (next: View) => void
  /**
   * Changes the view without adding an undo step, for example when a node is opened, the camera moves, or a former id
   * is replaced.
   */
  readonly adjust: (next: View) => void
  /** Undefined if there is nothing to undo or redo. */
  readonly undo?: () => void
  readonly redo?: () => void
}

/** Keeps the view in the address. Keeps the undo and redo steps while the page is open. */
export function useView(): ViewControl {
  const search = useSearch()
  const [, navigate] = useLocation()
  const [history, setHistory] = useState(noHistory)
  const { view, ignored } = useMemo(() => readView(search), [search])
  const now = useRef(view)
  now.current = view
  const go = useCallback(
    (next: View, replace: boolean) => {
      const text = writeView(next)
      const sorts = [...new URLSearchParams(window.location.search)].filter(([name]) => name.startsWith('sort.'))
      const all = [text, new URLSearchParams(sorts).toString()].filter((part) => part !== '').join('&')
      navigate(window.location.pathname + (all === '' ? '' : `?${all}`), { replace })
    },
    [navigate],
  )
  const change = useCallback(
    (next: View) => {
      if (writeView(next) === writeView(now.current)) return
      setHistory((before) => remember(before, now.current))
      go(next, false)
    },
    [go],
  )
  const adjust = useCallback((next: View) => go(next, true), [go])
  const step = (taken: ReturnType<typeof undo>) => {
    if (taken === undefined) return undefined
    return () => {
      setHistory(taken.history)
      go(taken.view, false)
    }
  }
  return { view, ignored, change, adjust, undo: step(undo(history, view)), redo: step(redo(history, view)) }
}
