import { z } from 'zod'
import type { Projection } from './centrality'
import { oncePerVersion } from './once-per-version'
import { runQueryFile } from './query-files'
import { rankInWorker } from './rank-in-worker'
import type { RootFieldRules } from './root-resolver'

const KINDS = ['PERSON', 'AGENCY', 'COUNTRY']

/** The rows of a query, and the number of countries whose ties were searched. */
type Searched = Projection & { searched: number }

/** Ranks people, agencies or countries by their centrality in the network of agreements, events and ties. */
export const central: RootFieldRules = {
  rules: z.looseObject({
    kind: z.string().refine((kind) => KINDS.includes(kind), `must be one of ${KINDS.join(', ')}`),
  }),
  resolve: async (args, context) => {
    const { kind, measure, asOf, first } = args as {
      kind: string
      measure: string
      asOf: { toString(): string } | null | undefined
      first: number | null
    }
    const ranked = await oncePerVersion(context, `central ${kind} ${measure} ${asOf?.toString() ?? ''}`, async () => {
      const [projection] = (await runQueryFile('Query.central', { kind, asOf: asOf ?? null }, context)) as [Searched]
      const ranked = await rankInWorker({ projection, kind, measure }, context.signal)
      return ranked.map((row) => ({ ...row, among: amongSearched(projection.searched) }))
    })
    return ranked.slice(0, first ?? undefined)
  },
}

/** Returns the sentence or phrase that must appear next to a ranking. */
function amongSearched(countries: number): string {
  if (countries === 0) {
    return 'No search for the ties of a country is recorded. A high rank may only mean that someone has looked there.'
  }
  return `among ${countries} searched ${countries === 1 ? 'country' : 'countries'}`
}
