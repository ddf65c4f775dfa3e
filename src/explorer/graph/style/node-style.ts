import type { NodeFacts } from '../data/facts'
import type { ColourBy, SizeBy } from '../view/view'
import { communityColour, kindStyle, type Scheme, type Shape } from './kind-style'

/** The shape, colour and size of one node. */
export interface NodeStyle {
  readonly shape: Shape
  readonly colour: string
  /** The radius, in pixels, at the initial zoom level. */
  readonly size: number
}

/** The data on which the style of a node depends, apart from the node itself. */
export interface StyleInput {
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  readonly scheme: Scheme
  /** Maps ids to scores of the measure that sizes represent. Empty until the scores are computed. */
  readonly scores: Readonly<Record<string, number>>
  /** Maps ids to community numbers. Empty until the communities are computed. */
  readonly communities: Readonly<Record<string, number>>
  /** The largest score or degree among the drawn nodes. */
  readonly largest: number
  /** The number of drawn nodes. If there are many, all nodes are drawn smaller. */
  readonly drawn: number
}

const MIN_SIZE = 4
const MAX_SIZE = 18

/** Returns the style of a node. The style depends only on the node's data and on `styles`. */
export function nodeStyle(id: string, facts: NodeFacts, styles: StyleInput): NodeStyle {
  const kind = kindStyle(facts.kind)
  const community = styles.communities[id]
  const colour =
    styles.colourBy === 'community' && community !== undefined
      ? communityColour(community, styles.scheme)
      : kind[styles.scheme]
  return { shape: kind.shape, colour, size: sizeOf(valueOf(id, facts, styles), styles) * crowding(styles.drawn) }
}

/** Returns the score that the size of a node represents, or undefined if all nodes have the same size. */
export function valueOf(
  id: string,
  facts: NodeFacts,
  { sizeBy, scores }: Pick<StyleInput, 'sizeBy' | 'scores'>,
): number | undefined {
  if (sizeBy === 'same') return undefined
  return sizeBy === 'degree' ? facts.degree : scores[id]
}

// The radius grows with the square root of the number, because people compare areas.
function sizeOf(value: number | undefined, { largest }: StyleInput): number {
  if (value === undefined || largest <= 0) return 6
  return MIN_SIZE + (MAX_SIZE - MIN_SIZE) * Math.sqrt(Math.min(1, value / largest))
}

// If there are more than 400 nodes, they shrink, so that together they cover about as much area as 400 nodes. The nodes
// never shrink so much that the smallest become invisible.
function crowding(drawn: number): number {
  return Math.max(0.3, Math.min(1, Math.sqrt(400 / Math.max(1, drawn))))
}
