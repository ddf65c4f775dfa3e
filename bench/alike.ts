import type { Database } from '../src/database/connect'
import { ask } from './ask'
import { askApollo, isForApollo } from './bare/bare'
import type { Sides } from './measure'
import { type Question, valuesOf } from './questions'

/** Questions that GovTies answers by a rule of its own, so that hand-written Cypher gives other rows. */
const BY_A_RULE = new Set(['matrix-of-all', 'matrix-of-some', 'search', 'shortest-path'])

const TRIED = 10

/** Throws where GovTies and the hand-written Cypher do not give the same things: their times could not be compared. */
export async function compareAnswers(question: Question, { large: { url, open }, bare }: Sides): Promise<void> {
  if (BY_A_RULE.has(question.name)) return
  for (const variables of await valuesOf(question, open.database, TRIED)) {
    const ours = idsIn(await ask(url, { query: question.govties, variables, anew: true }))
    const handWritten = idsIn(await rowsOf(open.database, question, variables))
    const byApollo = isForApollo(question) ? idsIn(await askApollo(bare.url, question, variables)) : ours
    if (ours.length > 0 && [handWritten, byApollo].every((ids) => ids.join() === ours.join())) continue
    throw new Error(`${question.name} gives other things by hand-written Cypher, with ${JSON.stringify(variables)}.`)
  }
}

function rowsOf(database: Database, { handWritten }: Question, variables: object): Promise<unknown> {
  return database.read(handWritten, { ...variables })
}

/** The ids in an answer, whatever its form, sorted. */
function idsIn(answer: unknown): string[] {
  const ids: string[] = []
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'id') ids.push(String(value))
    return value
  })
  return ids.sort()
}
