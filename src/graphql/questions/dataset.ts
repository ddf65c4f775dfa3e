import { check } from '../../database/check'
import type { Question } from './question'
import { plainRows } from './plain-answer'

/** That of the project: its LICENSE file. */
const LICENCE = 'MIT'

/** What this graph is, with its checks run on it as it is now. */
export const dataset: Question = {
  answer: async (asked, context) => {
    const [facts] = (await plainRows('Query.dataset', asked, context)) as [
      { revision: string | null; builtAt: string | null },
    ]
    const results = await check(context.database)
    const checks = results.map(({ name, passed, findings }) => ({ name, passed, rows: findings.length }))
    return { ...facts, checks, licence: LICENCE, citation: citationOf(facts) }
  },
}

function citationOf({ revision, builtAt }: { revision: string | null; builtAt: string | null }): string {
  const day = builtAt?.slice(0, 10) ?? 'not built yet'
  return `GovTies: a knowledge graph of bilateral digital-government ties, ${revision ?? 'without a revision'}, ${day}.`
}
