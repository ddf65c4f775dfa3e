import { BadCursorError } from '../../errors'
import type { Guard } from '../guard'

/** What a cursor of the library says: https://relay.dev/graphql/connections.htm leaves it to the server. */
const CURSOR = /^arrayconnection:\d{1,9}$/

/** The library answers a cursor that it did not give with the first page. */
export const pageCursors: Guard = {
  name: 'cursors of pages',
  apply: (args, { field }) => {
    const { after } = args
    if (!field.name.endsWith('Connection') || typeof after !== 'string') return args
    if (CURSOR.test(Buffer.from(after, 'base64').toString())) return args
    throw new BadCursorError(field.name, after, 'Give the `endCursor` of the page before.')
  },
}
