import { z } from 'zod'
import { pair, spanOfDays } from './argument-rules'
import { central } from './central'
import { changes } from './changes'
import { compare } from './compare'
import { dataset } from './dataset'
import { discrepancies } from './discrepancies'
import { gaps } from './gaps'
import { listing } from './listing'
import { neighbourhood } from './neighbourhood'
import { paths } from './paths'
import { recordHistory } from './record-history'
import type { RootFieldRules } from './root-resolver'
import { tieMatrix } from './tie-matrix'
import { weakValues } from './weak-values'

/** The maximum length of a search text. A longer text is not a name, and the index would look up each of its words. */
const MAX_SEARCH_LENGTH = 200

/**
 * The rules of the root fields that have a file in `cypher/queries/`, by the name of the field. If the type of a field
 * is plain (see `plainTypes`), `query-files.ts` reads the field's file. Otherwise, for example for nodes, unions and
 * connections, @neo4j/graphql receives the file as a `@cypher` directive (see `bindCypher`). A field that needs more
 * than argument rules and ids has its code in a separate file in this folder. @neo4j/graphql generates all other root
 * fields, such as `agreements`.
 */
export const rootFieldRules: Readonly<Record<string, RootFieldRules>> = {
  central,
  changes,
  compare,
  dataset,
  discrepancies,
  expiring: {
    rules: spanOfDays.and(z.looseObject({ between: pair.nullish() })),
    ids: { country: ['Country'], between: ['Country'], topic: ['Topic'], after: ['Agreement'] },
  },
  gaps,
  latestAgreements: { rules: spanOfDays, ids: { countries: ['Country'], topics: ['Topic'], after: ['Agreement'] } },
  listing,
  missRates: {
    // Null means the default.
    rules: z.looseObject({
      by: z
        .string()
        .nullish()
        .transform((by) => by ?? 'SEARCHER'),
    }),
  },
  neighbourhood,
  paths,
  recordHistory,
  search: {
    rules: z.looseObject({
      text: z
        .string()
        .max(MAX_SEARCH_LENGTH, `must have at most ${MAX_SEARCH_LENGTH} characters`)
        .regex(/[\p{L}\p{N}]/u, 'must contain at least one letter or digit'),
    }),
  },
  tie: { rules: z.looseObject({ between: pair }), ids: { between: ['Country'] } },
  tieMatrix,
  timeline: {
    rules: spanOfDays,
    ids: {
      between: ['Country'],
      countries: ['Country'],
      agencies: ['Agency'],
      topics: ['Topic'],
      after: ['Agreement', 'Event', 'Initiative'],
    },
  },
  weakValues,
}
