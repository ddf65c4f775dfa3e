import { geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { roundToTenths } from '../format/numbers'
import { points, shapesByName } from './points'

/** A country or bloc in the data. */
export interface MapCountry {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly isoNumeric?: string | null
}

/** The position of a country on the map. The country has a shape, a dot, or both if the shape is too small to click. */
export interface Spot {
  readonly country: MapCountry
  /** The outline as an SVG path. Undefined if the country has only a dot. */
  readonly path?: string
  /** The position of the country's dot in pixels. Lines to the country end there. */
  readonly at: readonly [number, number]
  readonly dot: boolean
}

/** The positions of the countries in the data, and the land that belongs to none of them. */
export interface World {
  readonly spots: readonly Spot[]
  readonly otherLand: readonly string[]
  readonly height: number
}

/** The contents of the file with the country outlines. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The width of the map in the units of its `viewBox`. */
export const mapWidth = 1000
const mapHeight = 490
// Blocs have no position on the map, so they are listed in rows below it.
const blocRow = 36

// The minimum area in square pixels. A smaller shape is hard to see or touch, so it is also drawn as a dot.
const leastArea = 30

/**
 * Finds a shape or a dot for every country. The Equal Earth projection (Šavrič, Patterson, Jenny 2018) keeps areas in
 * proportion, so countries near the edge are not enlarged. Blocs are listed in rows below the map.
 */
export function worldOf(atlas: Atlas, countries: readonly MapCountry[]): World {
  const shapes = (
    feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>
  ).features
  // The map is rotated by 11 degrees, so that its edge runs through the Bering Strait and splits no country.
  const projection = geoEqualEarth().rotate([-11, 0]).fitSize([mapWidth, mapHeight], { type: 'Sphere' })
  const path = geoPath(projection).digits(1)
  const byCode = new Map<string, Feature<Polygon | MultiPolygon>>()
  for (const shape of shapes) {
    const code = shape.id === undefined ? shapesByName[shape.properties.name] : String(shape.id)
    // If two shapes have the same code, the first is the country and the second is an outlying part of the country.
    if (code !== undefined && !byCode.has(code)) byCode.set(code, shape)
  }
  const used = new Set<Feature>()
  const land = countries.filter(({ kind }) => kind === 'STATE' || kind === 'TERRITORY')
  const spots = land.map((country) => {
    const shape = byCode.get(country.isoNumeric ?? '') ?? byCode.get(country.id)
    if (shape !== undefined) used.add(shape)
    return spotOf(country, shape, projection, path)
  })
  const otherLand = shapes.filter((shape) => !used.has(shape)).map((shape) => path(shape) ?? '')
  const blocs = blocSpots(countries.filter(({ kind }) => kind === 'BLOC'))
  const height = Math.max(mapHeight, ...blocs.map(({ at: [, y] }) => y + blocRow / 2))
  return { spots: [...spots, ...blocs], otherLand, height }
}

function spotOf(
  country: MapCountry,
  shape: Feature<Polygon | MultiPolygon> | undefined,
  projection: GeoProjection,
  path: ReturnType<typeof geoPath>,
): Spot {
  const point = shape === undefined ? points[country.id] : geoCentroid(largestPart(shape))
  const [x, y] = projection([point?.[0] ?? Number.NaN, point?.[1] ?? Number.NaN]) ?? [Number.NaN, Number.NaN]
  const at = [roundToTenths(x), roundToTenths(y)] as const
  if (shape === undefined) return { country, at, dot: true }
  return { country, path: path(shape) ?? '', at, dot: path.area(shape) < leastArea }
}

// The centre of all parts can be in the sea or in another country. For example, the overseas
// parts of France pull its centre out of Europe.
function largestPart(shape: Feature<Polygon | MultiPolygon>): Polygon {
  if (shape.geometry.type === 'Polygon') return shape.geometry
  const parts = shape.geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const planar = geoPath()
  return parts.reduce((largest, part) => (planar.area(part) > planar.area(largest) ? part : largest))
}

// Places blocs next to each other in rows. Each bloc is as wide as its name.
function blocSpots(blocs: readonly MapCountry[]): Spot[] {
  let [x, row] = [20, 0]
  return blocs.map((country) => {
    const width = 50 + country.name.length * 6.6
    if (x + width > mapWidth) [x, row] = [20, row + 1]
    const at = [roundToTenths(x), mapHeight + 18 + row * blocRow] as const
    x += width
    return { country, at, dot: true }
  })
}
