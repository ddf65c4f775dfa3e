import { z } from 'zod'
import type { Projection } from './centrality'
import { cachePerVersion } from './cache-per-version'
import { runQueryFile } from './query-files'
import { rankInWorker } from './rank-in-worker'
import type { RootField } from './root-resolver'

const KINDS = ['PERSON', 'AGENCY', 'COUNTRY']

/** Ranks people, agencies or countries by their centrality in the network of agreements, events and ties. */
export const central: RootField = {
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
    const ranked = await cachePerVersion(context, `central ${kind} ${measure} ${asOf?.toString() ?? ''}`, async () => {
      const [projection] = (await runQueryFile('Query.central', { kind, asOf: asOf ?? null }, context)) as [Projection]
      return rankInWorker({ projection, kind, measure }, context.signal)
    })
    return ranked.slice(0, first ?? undefined)
  },
}
