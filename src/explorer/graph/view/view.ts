/** The direction in which relationships are followed from the expanded node. */
export type Way = 'OUT' | 'IN' | 'BOTH'

/**
 * One expansion of a drawn node. The expansion adds all neighbours of the node, or those with the given relationship,
 * direction and kind.
 */
export interface Expansion {
  readonly id: string
  /** The type of relationship. Empty for all types. */
  readonly relationship: string
  readonly way: Way
  /** The API's name for the kind of node. Empty for all kinds. */
  readonly kind: string
  /** The number of pages to load. Each page has 200 nodes. */
  readonly pages: number
}

/** A node that the reader pinned, with its position. */
export interface Pin {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Two picked nodes, and the chosen path between them. */
export interface PathChoice {
  readonly from: string
  readonly to: string
  /** The index of the path, starting at 0. */
  readonly path: number
  /** The index of the hop whose evidence is open, starting at 0. */
  readonly hop: number
}

/** The centre of the camera, in thousandths of the picture, and its zoom. A zoom of 1000 shows the whole picture. */
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
 * The state that determines what the page shows. A view is stored in the address, in files and in saved views, and undo
 * restores earlier views. A view never contains the data itself.
 */
export interface View {
  readonly start: readonly string[]
  readonly hops: number
  /** The kinds of neighbours that are loaded at the start. Empty for all kinds. */
  readonly startKinds: readonly string[]
  readonly pages: number
  /** A date as `YYYY-MM-DD`, or empty. */
  readonly asOf: string
  readonly expansions: readonly Expansion[]
  readonly hidden: readonly string[]
  readonly pins: readonly Pin[]
  /** The kinds of nodes that the reader hid in the legend. */
  readonly withoutKinds: readonly string[]
  /** The relationships that the reader hid in the legend. */
  readonly withoutRelationships: readonly string[]
  /** Only entries that cover at least one of these topics are shown. If empty, this filter is off. */
  readonly topics: readonly string[]
  /** Only entries with at least one of these bases are shown. If empty, this filter is off. */
  readonly basis: readonly string[]
  /** The first and the last date of the filter, as `YYYY-MM-DD` or empty. */
  readonly from: string
  readonly to: string
  readonly sizeBy: SizeBy
  readonly colourBy: ColourBy
  /** The id of the open node or bundle. The id of a bundle has the form `a b`. Empty if neither is open. */
  readonly open: string
  readonly path: PathChoice | null
  /** Null if the camera shows the whole picture. */
  readonly camera: Camera | null
  /** The number of expansions when all nodes were last arranged together. */
  readonly arrangedAt: number
}

/** The view before the reader has chosen anything. */
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
