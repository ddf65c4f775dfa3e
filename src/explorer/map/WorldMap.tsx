import { useMemo } from 'react'
import { count } from '../format/numbers'
import { arcOf } from './arc'
import { MapLegend } from './MapLegend'
import { stepOf, type Shaded } from './shade'
import { announcedIn, isUncertain, type Counted } from './ties'
import { mapWidth, type Spot, type World } from './world'

/** The contents of the map, and the handler for clicks on a country. */
export interface MapProps {
  readonly world: World
  readonly counted: Shaded<Counted>
  /** The id of the chosen country, or empty. */
  readonly country: string
  readonly choose: (id: string) => void
}

/** Draws the map. Keyboard users reach every country through the field above the map and the table below it. */
export function WorldMap({ world, counted, country, choose }: MapProps) {
  const shapes = world.spots.filter(({ path }) => path !== undefined)
  const dots = world.spots.filter(({ dot }) => dot)
  const style = (spot: Spot) => {
    const shade = isUncertain(counted.by.get(spot.country.id))
      ? 'map-uncertain'
      : `map-step-${stepOf(counted.by.get(spot.country.id)?.count ?? 0, counted.steps)}`
    return `${shade}${spot.country.id === country ? ' map-chosen' : ''}`
  }
  return (
    <figure className="map">
      <div className="map-scroll" tabIndex={0} role="group" aria-label="Map">
        <svg
          viewBox={`0 0 ${mapWidth} ${world.height}`}
          role="img"
          aria-label="Map of ties; the table below has the same numbers"
          data-testid="map"
        >
          <UncertainPattern />
          {world.otherLand.map((path) => (
            <path key={path.slice(0, 40)} d={path} className="map-other" />
          ))}
          {shapes.map((spot) => (
            <path
              key={spot.country.id}
              d={spot.path}
              className={`map-country ${style(spot)}`}
              data-country={spot.country.id}
              onClick={() => choose(spot.country.id)}
            >
              <title>{titleOf(spot, counted, country)}</title>
            </path>
          ))}
          <Arcs world={world} counted={counted} country={country} />
          {dots.map((spot) => (
            <Dot
              key={spot.country.id}
              spot={spot}
              style={style(spot)}
              title={titleOf(spot, counted, country)}
              choose={choose}
            />
          ))}
        </svg>
      </div>
      <figcaption>
        <MapLegend counted={counted} country={country} />
      </figcaption>
    </figure>
  )
}

function Dot({
  spot,
  style,
  title,
  choose,
}: {
  spot: Spot
  style: string
  title: string
  choose: (id: string) => void
}) {
  const [x, y] = spot.at
  const bloc = spot.country.kind === 'BLOC'
  return (
    <g className="map-dot" data-country={spot.country.id} onClick={() => choose(spot.country.id)}>
      <title>{title}</title>
      <circle cx={x} cy={y} r={bloc ? 12 : 7} className="map-touch" />
      <circle cx={x} cy={y} r={bloc ? 8 : 3} className={`map-country ${style}`} />
      {bloc && (
        <text x={x + 14} y={y + 4}>
          {spot.country.name}
        </text>
      )}
    </g>
  )
}

function Arcs({ world, counted, country }: Omit<MapProps, 'choose'>) {
  const arcs = useMemo(() => {
    const byId = new Map(world.spots.map((spot) => [spot.country.id, spot]))
    const from = byId.get(country)
    if (from === undefined) return []
    return [...counted.by].flatMap(([id, { count: number }]) => {
      const to = byId.get(id)
      const path = to === undefined ? undefined : arcOf(from, to)
      return path === undefined ? [] : [{ id, path, number }]
    })
  }, [world, counted, country])
  return (
    <>
      {arcs.map(({ id, path, number }) => (
        <path
          key={id}
          d={path}
          className={number === 0 ? 'map-arc map-arc-possibly' : 'map-arc'}
          strokeWidth={1 + Math.log2(Math.max(1, number))}
        />
      ))}
    </>
  )
}

// The shade has lines, so that readers do not depend on colour.
function UncertainPattern() {
  return (
    <defs>
      <pattern id="map-uncertain" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="map-uncertain-ground" />
        <rect width="1.6" height="5" className="map-uncertain-line" />
      </pattern>
    </defs>
  )
}

/** Returns the tooltip of a country. */
function titleOf({ country }: Spot, counted: Shaded<Counted>, chosen: string): string {
  const found = counted.by.get(country.id)
  if (country.id === chosen) return `${country.name}: chosen`
  const counts = found?.count ?? 0
  const more = (number: number | undefined, words: string) => ((number ?? 0) > 0 ? [`${number} ${words}`] : [])
  const parts = [
    chosen === '' ? count(counts, 'partner') : count(counts, 'agreement or initiative', 'agreements and initiatives'),
    ...more(found?.lastKnown, 'more when last known'),
    ...more(found?.possibly, 'more possibly'),
    ...more(found && announcedIn(found), 'announced, not counted'),
  ]
  return `${country.name}: ${parts.join(', ')}`
}
