import { useSyncExternalStore } from 'react'
import { useTheme } from '../../theme/theme'
import type { Scheme } from './kind-style'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that holds now: as the reader chose it, or as the machine has it. A canvas cannot ask the style sheet. */
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
