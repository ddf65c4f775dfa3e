import { z } from 'zod'
import type { Database } from '../../database/connect'
import { rank, type Projection, type Ranked } from './centrality'
import { plainRows } from './plain-answer'
import type { Question } from './question'

const KINDS = ['PERSON', 'AGENCY', 'COUNTRY']
/** Rankings kept for one version of the graph: three kinds by three measures, and some days. */
const MOST_KEPT = 50

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
    const ranked = await kept(context.database, `${kind} ${measure} ${asOf?.toString() ?? ''}`, async () => {
      const [projection] = (await plainRows('Query.central', { kind, asOf: asOf ?? null }, context)) as [Projection]
      return rank(projection, kind, measure)
    })
    return ranked.slice(0, first ?? undefined)
  },
}

interface Rankings {
  version: string
  byQuestion: Map<string, Promise<Ranked[]>>
}

const rankings = new WeakMap<Database, Rankings>()

/** A ranking computed once for each version of the graph: any commit, whoever made it, ends it. */
async function kept(database: Database, question: string, compute: () => Promise<Ranked[]>): Promise<Ranked[]> {
  const version = await database.version()
  const known = rankings.get(database)
  const current = known?.version === version ? known : { version, byQuestion: new Map<string, Promise<Ranked[]>>() }
  rankings.set(database, current)
  const found = current.byQuestion.get(question) ?? compute()
  if (current.byQuestion.size < MOST_KEPT) current.byQuestion.set(question, found)
  found.catch(() => current.byQuestion.delete(question))
  return found
}
