import { BadCursorError } from '../errors'
import type { Guard } from './guard'

/**
 * The decoded form of the library's cursors. https://relay.dev/graphql/connections.htm lets the server choose the
 * format.
 */
const CURSOR = /^arrayconnection:\d{1,9}$/

/** If the library cannot read a cursor, it returns the first page. This guard refuses such a cursor. */
export const pageCursors: Guard = {
  name: 'cursors of pages',
  apply: (args, { field }) => {
    const { after } = args
    if (!field.name.endsWith('Connection') || typeof after !== 'string') return args
    if (CURSOR.test(Buffer.from(after, 'base64').toString())) return args
    throw new BadCursorError(field.name, after, 'Use the `endCursor` of the previous page.')
  },
}
