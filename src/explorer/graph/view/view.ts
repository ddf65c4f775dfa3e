/** Which way relationships are followed, seen from the node that is opened up. */
export type Way = 'OUT' | 'IN' | 'BOTH'

/** One opening up of a drawn node: its neighbours by one relationship, direction and kind, or all of them. */
export interface Expansion {
  readonly id: string
  /** The type of relationship. Empty for all. */
  readonly relationship: string
  readonly way: Way
  /** The kind of node as in the API. Empty for all. */
  readonly kind: string
  /** How many pages of 200 nodes are loaded. */
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

/** What the size of a node shows. */
export type SizeBy = 'degree' | 'drawn' | 'betweenness' | 'pagerank' | 'same'
/** What the colour of a node shows. */
export type ColourBy = 'kind' | 'community'

/**
 * Everything that decides what the page shows. The address, files and saved views hold it, and undo steps through it.
 * The data itself is never part of it.
 */
export interface View {
  readonly start: readonly string[]
  readonly hops: number
  /** Kinds that limit the start. Empty for all. */
  readonly startKinds: readonly string[]
  readonly pages: number
  /** A day `YYYY-MM-DD`, or empty. */
  readonly asOf: string
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: readonly Pin[]
  /** Kinds of node that the legend hides. */
  readonly withoutKinds: readonly string[]
  /** Relationships that the legend hides. */
  readonly withoutRelationships: readonly string[]
  /** Topics of which one must be covered. Empty for any. */
  readonly topics: readonly string[]
  /** Bases of which one must hold. Empty for any. */
  readonly basis: readonly string[]
  /** First and last day, `YYYY-MM-DD` or empty. */
  readonly from: string
  readonly to: string
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  /** The id of the open node or bundle (`a b`). Empty for neither. */
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
