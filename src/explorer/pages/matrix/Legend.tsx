import type { Shades } from './shades'

/** Explains the meaning of each shade. */
export function Legend({ shades }: { shades: Shades }) {
  return (
    <ul className="plain legend small">
      <li>
        <span className="swatch swatch-0" aria-hidden="true" /> none recorded
      </li>
      {shades.meanings.map((meaning, place) => (
        <li key={meaning}>
          <span className={`swatch swatch-${place + 1}`} aria-hidden="true" /> {meaning}
        </li>
      ))}
    </ul>
  )
}
