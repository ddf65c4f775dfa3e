import type { AnyRecord } from '../definition/record'

/** A record as a member of its collection. */
export interface CollectedRecord {
  collection: string
  record: AnyRecord
}
