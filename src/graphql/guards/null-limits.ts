import { withDefaultLimit } from '../limits/max-limit'
import type { Guard } from './guard'

/**
 * Null means the default limit, as null means the default in every other list argument. Without this guard, the library
 * would return all entries, and a Cypher file would cause a database error.
 */
export const nullLimits: Guard = {
  name: 'null limits',
  apply: (args, { field }) => withDefaultLimit(args, field),
}
