/** The direction in which relationships are followed, seen from the node that is expanded. */
export type Way = 'OUT' | 'IN' | 'BOTH'

/** One expansion of a drawn node: its neighbours by one relationship, direction and kind, or all of them. */
export interface Expansion {
  readonly id: string
  /** The type of relationship. Empty for all. */
  readonly relationship: string
  readonly way: Way
  /** The kind of node as in the API. Empty for all. */
  readonly kind: string
  /** The number of pages of 200 nodes that are loaded. */
  readonly pages: number
}

/** A node that the reader pinned at a place. */
export interface Pin {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Two picked nodes, and the chosen path between them. */
export interface PathChoice {
  readonly from: string
  readonly to: string
  /** The index of the path, from 0. */
  readonly path: number
  /** The index of the hop whose evidence is open, from 0. */
  readonly hop: number
}

/** The centre of the camera in thousandths of the picture, and its zoom: 1000 is the whole picture. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** The measure that the size of a node represents. */
export type SizeBy = 'degree' | 'drawn' | 'betweenness' | 'pagerank' | 'same'
/** The property that the colour of a node represents. */
export type ColourBy = 'kind' | 'community'

/**
 * Everything that determines what the page shows. It is stored in the address, files and saved views, and undo steps
 * through it. The data itself is never part of it.
 */
export interface View {
  readonly start: readonly string[]
  readonly hops: number
  /** The kinds to which the start is limited. Empty for all. */
  readonly startKinds: readonly string[]
  readonly pages: number
  /** A date `YYYY-MM-DD`, or empty. */
  readonly asOf: string
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: readonly Pin[]
  /** Kinds of node that the legend hides. */
  readonly withoutKinds: readonly string[]
  /** Relationships that the legend hides. */
  readonly withoutRelationships: readonly string[]
  /** Entries that cover at least one of these topics are shown. Empty for any. */
  readonly topics: readonly string[]
  /** Entries with at least one of these bases are shown. Empty for any. */
  readonly basis: readonly string[]
  /** The first and last date, `YYYY-MM-DD` or empty. */
  readonly from: string
  readonly to: string
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  /** The id of the open node or bundle (`a b`). Empty if neither is open. */
  readonly open: string
  readonly path: PathChoice | null
  /** Null for the whole picture. */
  readonly camera: Camera | null
  /** The number of expansions when everything was last arranged together. */
  readonly arrangedAt: number
}

/** The view before anything is chosen. */
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
