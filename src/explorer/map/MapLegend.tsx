import { formatStep, type Shaded } from './shade'
import { isUncertain, type Counted } from './ties'

/** Explains the meaning of each shade of the map. */
export function MapLegend({ counted, country }: { counted: Shaded<Counted>; country: string }) {
  return (
    <ul className="plain map-legend">
      <li>
        <Swatch shade="map-step-0" /> none counted
      </li>
      {[...counted.by.values()].some(isUncertain) && (
        <li>
          <Swatch shade="map-uncertain" /> only when last known, possibly, undated or announced
        </li>
      )}
      {counted.steps.map((step, at) => (
        <li key={step.from}>
          <Swatch shade={`map-step-${at + 1}`} /> {formatStep(step)}{' '}
          {country === '' ? (step.to === 1 ? 'partner' : 'partners') : 'in common'}
        </li>
      ))}
    </ul>
  )
}

function Swatch({ shade }: { shade: string }) {
  return (
    <svg className="map-swatch" viewBox="0 0 20 14" aria-hidden="true">
      <rect width="20" height="14" className={`map-country ${shade}`} />
    </svg>
  )
}
