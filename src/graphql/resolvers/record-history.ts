import { recordHistory as readHistory } from '../../database/history/record-history'
import { UnknownIdError } from '../errors'
import { findEntities } from './find-entities'
import type { RootFieldRules } from './root-resolver'
import { suggestIds } from './suggestions'

/** Shows how the records about an entity changed. A removed record also has versions, although it is not an entity. */
export const recordHistory: RootFieldRules = {
  resolve: async (args, { database }) => {
    const { id, first } = args as { id: string; first: number }
    const versions = await readHistory(database, id, first)
    if (versions.length > 0 || (await findEntities([id], database)).has(id)) return versions
    throw new UnknownIdError(id, [], await suggestIds(id, [], database))
  },
}
