import { roundToTenths } from '../format/numbers'
import type { Spot } from './world'

type Point = readonly [number, number]

/**
 * Returns the line between two countries as an SVG path: a curve whose height is a sixth of its length. The curve shows
 * only that the two countries have ties, and does not follow a route on the globe. A great circle could cross the pole
 * and would break at the edge of the map.
 */
export function arcOf({ at: [x1, y1] }: Spot, { at: [x2, y2] }: Spot): string | undefined {
  if ([x1, y1, x2, y2].some(Number.isNaN)) return undefined
  const lift = Math.hypot(x2 - x1, y2 - y1) / 6
  const top: Point = [(x1 + x2) / 2, Math.max(4, (y1 + y2) / 2 - lift)]
  return `M${x1},${y1}Q${top.map(roundToTenths).join(',')} ${x2},${y2}`
}
