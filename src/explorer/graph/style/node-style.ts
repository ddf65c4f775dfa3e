import type { NodeFacts } from '../data/facts'
import type { ColourBy, SizeBy } from '../view/view'
import { communityColour, kindStyle, type Scheme, type Shape } from './kind-style'

/** The shape, colour and size of one node. */
export interface NodeStyle {
  readonly shape: Shape
  readonly colour: string
  /** The radius, in pixels at the first zoom. */
  readonly size: number
}

/** The input of a style, apart from the node itself. */
export interface StyleInput {
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  readonly scheme: Scheme
  /** Scores by id for the measure that sizes represent. Empty until they are computed. */
  readonly scores: Readonly<Record<string, number>>
  /** Community numbers by id. Empty until they are computed. */
  readonly communities: Readonly<Record<string, number>>
  /** The largest score or degree of the drawn nodes. */
  readonly largest: number
  /** The number of drawn nodes. If there are many, all are smaller. */
  readonly drawn: number
}

const MIN_SIZE = 4
const MAX_SIZE = 18

/** Returns the style of a node. It depends only on the data of the node and on the chosen measures. */
export function nodeStyle(id: string, facts: NodeFacts, styles: StyleInput): NodeStyle {
  const kind = kindStyle(facts.kind)
  const community = styles.communities[id]
  const colour =
    styles.colourBy === 'community' && community !== undefined
      ? communityColour(community, styles.scheme)
      : kind[styles.scheme]
  return { shape: kind.shape, colour, size: sizeOf(valueOf(id, facts, styles), styles) * crowding(styles.drawn) }
}

/** Returns the score that the size of a node represents, or undefined if all sizes are equal. */
export function valueOf(
  id: string,
  facts: NodeFacts,
  { sizeBy, scores }: Pick<StyleInput, 'sizeBy' | 'scores'>,
): number | undefined {
  if (sizeBy === 'same') return undefined
  return sizeBy === 'degree' ? facts.degree : scores[id]
}

// The area, not the radius, is proportional to the number, because people compare areas.
function sizeOf(value: number | undefined, { largest }: StyleInput): number {
  if (value === undefined || largest <= 0) return 6
  return MIN_SIZE + (MAX_SIZE - MIN_SIZE) * Math.sqrt(Math.min(1, value / largest))
}

// Many nodes together cover as much of the picture as a few hundred, and the smallest remain visible.
function crowding(drawn: number): number {
  return Math.max(0.3, Math.min(1, Math.sqrt(400 / Math.max(1, drawn))))
}
