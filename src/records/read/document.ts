import type { Position } from './problem'

export type Path = readonly PropertyKey[]

/** One piece of a file read as data: a record, or what stands in the place of one. */
export interface DocumentPart {
  value: unknown
  /** Where the value at a path stands; of a path that leads nowhere, where its nearest holder stands. */
  at(path: Path): Position
  /** Where the key of the value at a path stands: an unknown field is wrong by its key. */
  keyAt(path: Path): Position
  /** What is wrong with the text itself: syntax, keys given twice. */
  faults: Fault[]
}

export interface Fault extends Position {
  message: string
  path?: Path
  found?: string
  allowed?: string
}
