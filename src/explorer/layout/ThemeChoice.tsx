import { useTheme, type Theme } from '../theme/theme'

/** Lets the reader choose the light theme, the dark theme, or the operating system's setting. */
export function ThemeChoice() {
  const [theme, choose] = useTheme()
  return (
    <label className="theme-choice">
      <span className="hidden-visually">Colours</span>
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        <option value="system">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}
