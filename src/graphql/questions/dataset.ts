import { check } from '../../database/check'
import type { Database } from '../../database/connect'
import type { QuestionContext } from '../context'
import type { Asked, Question } from './question'
import { kept } from './kept'
import { plainRows } from './plain-answer'

/** That of the records' wording, as data/README.md says; the code has another. */
const LICENCE = 'CC0-1.0'

/** What this graph is, once for each version of it. Its checks read all of it, so they are run when they are asked for. */
export const dataset: Question = {
  answer: async (asked, context) => {
    const facts = await kept(context, 'dataset', () => look(asked, context))
    // For all requests, and not for the one that asks first: it may be gone before they are through.
    const all = context.database.shared ?? context.database
    return { ...facts, checks: () => kept(context, 'checks', () => resultsOf(all)) }
  },
}

async function look(asked: Asked, context: QuestionContext) {
  const [facts] = (await plainRows('Query.dataset', asked, context)) as [
    { revision: string | null; builtAt: string | null },
  ]
  return { ...facts, licence: LICENCE, citation: citationOf(facts) }
}

/** Milliseconds for all checks together: of 1.8 million nodes they take a quarter of it. */
const CHECKS_TIMEOUT = 60_000

async function resultsOf(database: Database) {
  const results = await check(database, { timeout: CHECKS_TIMEOUT })
  return results.map(({ name, passed, findings }) => ({ name, passed, rows: findings.length }))
}

function citationOf({ revision, builtAt }: { revision: string | null; builtAt: string | null }): string {
  const day = builtAt?.slice(0, 10) ?? 'not built yet'
  return `GovTies: a knowledge graph of bilateral digital-government ties, ${revision ?? 'without a revision'}, ${day}.`
}
