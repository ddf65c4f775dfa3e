import type { SourceKind } from '../../model/contribution'

/** From the best to the last, as the record format ranks them. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'INSTRUMENT',
  'OFFICIAL',
  'PRESS',
  'SECONDARY',
  'MACHINE_WRITTEN',
  'UNKNOWN',
]
