import { check } from '../../database/check'
import type { QuestionContext } from '../context'
import type { Asked, Question } from './question'
import { kept } from './kept'
import { plainRows } from './plain-answer'

/** That of the records' wording, as data/README.md says; the code has another. */
const LICENCE = 'CC0-1.0'

/** What this graph is, with its checks run on it; once for each version of the graph. */
export const dataset: Question = {
  answer: (asked, context) => kept(context.database, 'dataset', () => look(asked, context)),
}

async function look(asked: Asked, context: QuestionContext) {
  const [facts] = (await plainRows('Query.dataset', asked, context)) as [
    { revision: string | null; builtAt: string | null },
  ]
  const results = await check(context.database)
  const checks = results.map(({ name, passed, findings }) => ({ name, passed, rows: findings.length }))
  return { ...facts, checks, licence: LICENCE, citation: citationOf(facts) }
}

function citationOf({ revision, builtAt }: { revision: string | null; builtAt: string | null }): string {
  const day = builtAt?.slice(0, 10) ?? 'not built yet'
  return `GovTies: a knowledge graph of bilateral digital-government ties, ${revision ?? 'without a revision'}, ${day}.`
}
