import { z } from 'zod'
import { countedArguments } from './argument-rules'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** The maximum number of countries in an argument, which exceeds the number of countries in the world. */
const MAX_COUNTRIES = 300

/** Reads the counts of many pairs of countries at once. */
export const tieMatrix: RootFieldRules = {
  rules: z.looseObject({
    countries: z.array(z.string()).max(MAX_COUNTRIES, `name at most ${MAX_COUNTRIES} countries`).nullish(),
    ...countedArguments,
    recorded: z
      .boolean()
      .nullish()
      .transform((recorded) => recorded ?? false),
    searched: z
      .boolean()
      .nullish()
      .transform((searched) => searched ?? false),
  }),
  ids: { countries: ['Country'], topics: ['Topic'] },
  resolve: async (args, context) => {
    const isCounted = [args['asOf'], args['kinds'], args['topics']].some((given) => given != null)
    const file = isCounted ? 'Query.tieMatrix.asOf' : 'Query.tieMatrix'
    const rows = (await runQueryFile(file, args, context)) as Row[]
    return rows.sort(byId)
  },
}

interface Row {
  id: string
}

/** Compares two rows by id. The Cypher returns unsorted pairs, because sorting them here takes less time. */
const byId = (one: Row, other: Row): number => (one.id < other.id ? -1 : 1)
