import { hatches, type Hatch, type Shades } from './shades'

const hatchMeanings: Record<Hatch, string> = {
  lastKnown: 'in effect when last known',
  possibly: 'only possibly',
  undated: 'only undated',
  announced: 'only announced, not counted',
  searched: 'searched, none found',
}

/** Explains the meaning of each shade. Hatched shades are listed only if a cell has one. */
export function Legend({ shades, shown }: { shades: Shades; shown: ReadonlySet<Hatch> }) {
  return (
    <ul className="plain legend small">
      <li>
        <span className="swatch swatch-0" aria-hidden="true" /> none counted
      </li>
      {hatches
        .filter((hatch) => shown.has(hatch))
        .map((hatch) => (
          <li key={hatch}>
            <span className={`swatch swatch-${hatch}`} aria-hidden="true" /> {hatchMeanings[hatch]}
          </li>
        ))}
      {shades.meanings.map((meaning, place) => (
        <li key={meaning}>
          <span className={`swatch swatch-${place + 1}`} aria-hidden="true" /> {meaning}
        </li>
      ))}
    </ul>
  )
}
