import { useSyncExternalStore } from 'react'

/** The reader's choice. `system` follows the operating system's setting. */
export type Theme = 'system' | 'light' | 'dark'

const key = 'govties.theme'
const listeners = new Set<() => void>()
let chosen: Theme = stored()

/** Sets the theme of the page. Called before the first paint and on every change. */
export function applyTheme(theme: Theme = chosen): void {
  chosen = theme
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  keep(theme)
  listeners.forEach((listener) => listener())
}

/** Returns the chosen theme, and a function that sets a new theme. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), applyTheme]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// The browser may refuse storage, for example in private windows. The choice is then lost when the page closes.
function stored(): Theme {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    return
  }
}
