import { z } from 'zod'
import type { Projection } from './centrality'
import { kept } from './kept'
import { plainRows } from './plain-answer'
import type { Question } from './question'
import { rankApart } from './rank-apart'

const KINDS = ['PERSON', 'AGENCY', 'COUNTRY']

/** What holds the network together. */
export const central: Question = {
  rules: z.looseObject({
    kind: z.string().refine((kind) => KINDS.includes(kind), `must be one of ${KINDS.join(', ')}`),
  }),
  answer: async (asked, context) => {
    const { kind, measure, asOf, first } = asked as {
      kind: string
      measure: string
      asOf: { toString(): string } | null | undefined
      first: number | null
    }
    const ranked = await kept(context, `central ${kind} ${measure} ${asOf?.toString() ?? ''}`, async () => {
      const [projection] = (await plainRows('Query.central', { kind, asOf: asOf ?? null }, context)) as [Projection]
      return rankApart({ projection, kind, measure }, context.deadline)
    })
    return ranked.slice(0, first ?? undefined)
  },
}
