/** Which way relationships are followed, seen from the node that is opened up. */
export type Way = 'OUT' | 'IN' | 'BOTH'

/** One opening up of a drawn node: its neighbours by one relationship, direction and kind, or all of them. */
export interface Expansion {
  readonly id: string
  /** A relationship as the graph names it; empty for all. */
  readonly relationship: string
  readonly way: Way
  /** A kind of node, as the API names it; empty for all. */
  readonly kind: string
  /** How many pages of 200 have been asked for. */
  readonly pages: number
}

/** A node held at a place that the reader gave it. */
export interface Pin {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Two picked nodes, and which of the paths between them is stepped through. */
export interface PathChoice {
  readonly from: string
  readonly to: string
  /** The place of the path, from 0. */
  readonly path: number
  /** The place of the hop whose evidence is open, from 0. */
  readonly hop: number
}

/** Where the reader looks, in thousandths of the picture, and how near: 1000 is all of it. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** What the size of a node says. */
export type SizeBy = 'degree' | 'drawn' | 'betweenness' | 'pagerank' | 'same'
/** What the colour of a node says. */
export type ColourBy = 'kind' | 'community'

/**
 * Everything that decides what the page shows: the address holds it, files and saved views carry it, undo steps through it.
 * The data itself is never part of it.
 */
export interface View {
  readonly start: readonly string[]
  readonly hops: number
  /** Kinds that the start is limited to; empty for all. */
  readonly startKinds: readonly string[]
  readonly pages: number
  /** A day `YYYY-MM-DD`, or empty. */
  readonly asOf: string
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: readonly Pin[]
  /** Kinds of node taken out by the legend. */
  readonly withoutKinds: readonly string[]
  /** Relationships taken out by the legend. */
  readonly withoutRelationships: readonly string[]
  /** Topics of which one must be covered; empty for any. */
  readonly topics: readonly string[]
  /** Bases of which one must hold; empty for any. */
  readonly basis: readonly string[]
  /** First and last day, `YYYY-MM-DD` or empty. */
  readonly from: string
  readonly to: string
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  /** The id of the node or of the bundle (`a b`) whose facts are open; empty for neither. */
  readonly open: string
  readonly path: PathChoice | null
  /** Null for the whole picture. */
  readonly camera: Camera | null
  /** How many expansions were there when all was last arranged together. */
  readonly arrangedAt: number
}

/** Nothing chosen yet. */
export const emptyView: View = {
  start: [],
  hops: 1,
  startKinds: [],
  pages: 1,
  asOf: '',
  expansions: [],
  hidden: [],
  pins: [],
  withoutKinds: [],
  withoutRelationships: [],
  topics: [],
  basis: [],
  from: '',
  to: '',
  sizeBy: 'degree',
  colourBy: 'kind',
  open: '',
  path: null,
  camera: null,
  arrangedAt: 0,
}
