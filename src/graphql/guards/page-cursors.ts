import { BadCursorError } from '../errors'
import type { Guard } from './guard'

/** The library's cursors in plain text. https://relay.dev/graphql/connections.htm leaves their format to the server. */
const CURSOR = /^arrayconnection:\d{1,9}$/

/** The library returns the first page for a cursor that it cannot read. This guard refuses such a cursor. */
export const pageCursors: Guard = {
  name: 'cursors of pages',
  apply: (args, { field }) => {
    const { after } = args
    if (!field.name.endsWith('Connection') || typeof after !== 'string') return args
    if (CURSOR.test(Buffer.from(after, 'base64').toString())) return args
    throw new BadCursorError(field.name, after, 'Use the `endCursor` of the previous page.')
  },
}
