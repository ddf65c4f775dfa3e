import type { Shape } from './kind-style'

/**
 * Returns the corners of a closed outline with radius 1 around the origin. The y axis points down. Empty for a circle.
 */
export function outline(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'circle':
    case 'ring':
      return []
    case 'square':
    case 'frame':
      return corners(4, 45)
    case 'diamond':
      return corners(4, 0)
    case 'up':
      return corners(3, -90)
    case 'down':
      return corners(3, 90)
    case 'hexagon':
      return corners(6, 0)
    case 'pentagon':
      return corners(5, -90)
    case 'plus':
      return plus
  }
}

/** Returns true if only the outline of a shape is drawn. */
export function isHollow(shape: Shape): boolean {
  return shape === 'ring' || shape === 'frame'
}

function corners(count: number, turn: number): [number, number][] {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((turn + (360 / count) * at) * Math.PI) / 180
    return [round(Math.cos(angle)), round(Math.sin(angle))]
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

const arm = 0.34
const plus: readonly (readonly [number, number])[] = [
  [-arm, -1], [arm, -1], [arm, -arm], [1, -arm], [1, arm], [arm, arm],
  [arm, 1], [-arm, 1], [-arm, arm], [-1, arm], [-1, -arm], [-arm, -arm],
] // prettier-ignore
