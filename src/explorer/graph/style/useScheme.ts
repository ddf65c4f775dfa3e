import { useSyncExternalStore } from 'react'
import { useTheme } from '../../theme/theme'
import type { Scheme } from './kind-style'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/**
 * Returns the current theme, which the reader chose or the operating system sets. Code that draws on a canvas cannot
 * read the theme from the style sheet.
 */
export function useScheme(): Scheme {
  const [theme] = useTheme()
  const isDark = useSyncExternalStore(
    (listener) => {
      dark.addEventListener('change', listener)
      return () => dark.removeEventListener('change', listener)
    },
    () => dark.matches,
  )
  if (theme !== 'system') return theme
  return isDark ? 'dark' : 'light'
}
