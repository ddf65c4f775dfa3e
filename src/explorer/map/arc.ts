import { geoPath } from 'd3-geo'
import type { World, Spot } from './world'

/**
 * The line between two countries as an SVG path: the great circle, or for a bloc, which is nowhere on earth, a plain curve.
 * Undefined where the two are not on the map.
 */
export function arcOf(world: World, one: Spot, other: Spot): string | undefined {
  if ([...one.at, ...other.at].some(Number.isNaN)) return undefined
  const [from, to] = [world.projection.invert?.([...one.at]), world.projection.invert?.([...other.at])]
  const onEarth = one.country.kind !== 'BLOC' && other.country.kind !== 'BLOC'
  if (!onEarth || from == null || to == null) return curve(one.at, other.at)
  return geoPath(world.projection).digits(1)({ type: 'LineString', coordinates: [from, to] }) ?? undefined
}

function curve([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const lift = Math.hypot(x2 - x1, y2 - y1) / 5
  return `M${x1},${y1}Q${(x1 + x2) / 2},${(y1 + y2) / 2 - lift} ${x2},${y2}`
}
