import { z } from 'zod'
import { neo4jDate } from '../../database/properties'
import { inCapitals } from '../../model/record-kinds'
import { agencyRecord } from '../../records/definition/actors'
import { SOURCE_KINDS } from '../../records/definition/common'
import { BadArgumentError, BadCursorError } from '../errors'
import type { Arguments, RequestContext } from '../request-context'
import { spanOfDays, upTo } from './argument-rules'
import { findEntities } from './find-entities'
import { checkName, namesInGraph } from './known-names'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** The kinds that can be listed, each with its name in the graph. Each kind has a Cypher file. */
const KINDS: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  AGENCY: 'Agency',
  INITIATIVE: 'Initiative',
  SOURCE: 'Source',
}

/** The types of each kind. The types of initiatives are words from records, so they are read from the graph. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['SIGNED', 'WITNESSED', 'REPRESENTED', 'LAUNCHED', 'TAKES_PART_IN', 'TOOK_PART_IN'],
  AGENCY: agencyRecord.shape.level.unwrap().options.map(inCapitals),
  SOURCE: [...SOURCE_KINDS.map(inCapitals), 'UNKNOWN'],
}

/** The maximum of the argument `sources`. */
const MAX_SOURCES = 500

/** Days before and after all days on record. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31']

/** Lists people, agencies, initiatives or sources that meet some filters. */
export const listing: RootFieldRules = {
  rules: z.intersection(
    spanOfDays,
    z.looseObject({
      kind: z.enum(Object.keys(KINDS), 'must be PERSON, AGENCY, INITIATIVE or SOURCE'),
      sources: upTo(MAX_SOURCES).nullish(),
    }),
  ),
  ids: { country: ['Country'], partner: ['Country'], topic: ['Topic'] },
  resolve: async (args, context) => {
    const kind = String(args['kind'])
    if (kind === 'SOURCE' && args['sources'] != null) {
      throw new BadArgumentError('listing', 'sources', 'cannot be used with the kind SOURCE. Leave it out')
    }
    if (args['partner'] != null && args['partner'] === args['country']) {
      throw new BadArgumentError('listing', 'partner', 'must be a different country from `country`')
    }
    await checkTypes(args, context)
    const given = { ...withoutNulls(args), after: (await lastOf(args, context)) ?? '' }
    const [found] = await runQueryFile(`Query.listing.${kind}`, given, context)
    return found
  },
}

/**
 * Replaces missing arguments with values that match everything. Otherwise, the database would plan a statement again
 * for each combination of nulls, which takes seconds.
 */
function withoutNulls({ country, partner, topic, types, from, to, sources, disputed, first }: Arguments): Arguments {
  return {
    country: country ?? '',
    partner: partner ?? '',
    topic: topic ?? '',
    types: types ?? [],
    dated: from != null || to != null,
    from: from ?? neo4jDate(FIRST_DAY),
    to: to ?? neo4jDate(LAST_DAY),
    sources: sources ?? 0,
    disputed: disputed === true,
    first,
  }
}

/** Refuses a type that does not exist within the kind. */
async function checkTypes({ kind, types }: Arguments, context: RequestContext): Promise<void> {
  for (const type of (types ?? []) as string[]) {
    const known = TYPES[String(kind)] ?? (await namesInGraph('initiative-kinds', context))
    checkName(['listing', 'types'], type, known)
  }
}

/** Returns the current id of the last node on the previous page. The node must be of the listed kind. */
async function lastOf(args: Arguments, { database }: RequestContext): Promise<string | null> {
  const { kind, after } = args as { kind: string; after?: string | null }
  if (after == null) return null
  const last = (await findEntities([after], database)).get(after)
  if (last === undefined || last.kind !== KINDS[kind]) throw new BadCursorError('listing', after)
  return last.id
}
