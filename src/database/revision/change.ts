/** One thing that a run did to the graph, told so that it outlives what it is about. */
export interface Change {
  how: 'added' | 'changed' | 'removed'
  aboutId: string
  aboutKind: string
  /** Name or title as it was called then. */
  aboutName: string
  /** The property, or the type of a relationship; absent where the node itself came or went. */
  property?: string
  /** The value before; of a relationship its other end. */
  before?: string
  after?: string
}
