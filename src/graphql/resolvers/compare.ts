import { z } from 'zod'
import { BadArgumentError } from '../errors'
import { countedArguments } from './argument-rules'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

const NUMBER = 'name two to five countries'

/** Compares countries by their partners, topics and kinds of agreements. */
export const compare: RootFieldRules = {
  rules: z.looseObject({ countries: z.array(z.string()).min(2, NUMBER).max(5, NUMBER), ...countedArguments }),
  ids: { countries: ['Country'], topics: ['Topic'] },
  resolve: async (args, context) => {
    const { countries } = args as { countries: string[] }
    // This check follows the look-up of ids, because a former id may refer to the same country as a current one.
    if (new Set(countries).size < countries.length) {
      throw new BadArgumentError('compare', 'countries', 'names a country twice. Name each country once')
    }
    return runQueryFile('Query.compare', args, context)
  },
}
