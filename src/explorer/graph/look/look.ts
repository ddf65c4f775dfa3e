import type { NodeFacts } from '../data/facts'
import type { ColourBy, SizeBy } from '../view/view'
import { communityColour, lookOf, type Scheme, type Shape } from './kinds'

/** How one node is drawn. */
export interface NodeLook {
  readonly shape: Shape
  readonly colour: string
  /** The radius, in pixels at the first zoom. */
  readonly size: number
}

/** What looks depend on besides the node itself. */
export interface Looks {
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  readonly scheme: Scheme
  /** Scores by id for the measure that sizes say; empty until they are counted. */
  readonly scores: Readonly<Record<string, number>>
  /** Numbers of communities by id; empty until they are counted. */
  readonly communities: Readonly<Record<string, number>>
  /** The largest score or degree of what is drawn. */
  readonly largest: number
  /** How many nodes are drawn: where there are many, all are smaller. */
  readonly drawn: number
}

const least = 4
const most = 18

/** The look of a node: a function of its data and of the chosen measures, and of nothing else. */
export function lookOfNode(id: string, facts: NodeFacts, looks: Looks): NodeLook {
  const kind = lookOf(facts.kind)
  const community = looks.communities[id]
  const colour =
    looks.colourBy === 'community' && community !== undefined
      ? communityColour(community, looks.scheme)
      : kind[looks.scheme]
  return { shape: kind.shape, colour, size: sizeOf(valueOf(id, facts, looks), looks) * crowding(looks.drawn) }
}

/** The number that the size of a node says, or undefined where it says nothing. */
export function valueOf(
  id: string,
  facts: NodeFacts,
  { sizeBy, scores }: Pick<Looks, 'sizeBy' | 'scores'>,
): number | undefined {
  if (sizeBy === 'same') return undefined
  return sizeBy === 'degree' ? facts.degree : scores[id]
}

// Area, not radius, grows with the number: the eye compares areas.
function sizeOf(value: number | undefined, { largest }: Looks): number {
  if (value === undefined || largest <= 0) return 6
  return least + (most - least) * Math.sqrt(Math.min(1, value / largest))
}

// All nodes together cover about as much of the picture as a few hundred do; the smallest can still be seen.
function crowding(drawn: number): number {
  return Math.max(0.3, Math.min(1, Math.sqrt(400 / Math.max(1, drawn))))
}
