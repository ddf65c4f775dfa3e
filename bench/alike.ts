import type { Database } from '../src/database/connect'
import { ask } from './ask'
import { askApollo, isForApollo } from './bare/bare'
import type { Product } from './product'
import { type Question, valuesOf } from './questions'
import type { Serving } from './serving'

/** Questions that GovTies answers by a rule of its own, so that hand-written Cypher returns different rows. */
const BY_A_RULE = new Set(['matrix-of-all', 'matrix-of-some', 'shortest-path'])

/** Questions whose answers are compared for all values and in order, because the order is part of the answer. */
const IN_ORDER = new Set(['search'])

export const isComparable = ({ name }: Question): boolean => !BY_A_RULE.has(name)

const TRIED = 10

/** The same graph, served by the product and read by hand-written Cypher. */
export interface Compared {
  large: Pick<Product, 'url' | 'open'>
  bare: Pick<Serving, 'url'>
}

/**
 * Throws if GovTies and the hand-written Cypher return different results, because the times would then not be
 * comparable.
 */
export async function compareAnswers(question: Question, { large: { url, open }, bare }: Compared): Promise<void> {
  const inOrder = IN_ORDER.has(question.name)
  const read = (answer: unknown) => (inOrder ? idsIn(answer) : idsIn(answer).sort())
  for (const variables of await valuesOf(question, open.database, inOrder ? Infinity : TRIED)) {
    const ours = read(await ask(url, { query: question.govties, variables, anew: true }))
    const handWritten = read(await rowsOf(open.database, question, variables))
    const byApollo = isForApollo(question) ? read(await askApollo(bare.url, question, variables)) : ours
    if ((ours.length > 0 || inOrder) && [handWritten, byApollo].every((ids) => ids.join() === ours.join())) continue
    throw new Error(`${question.name} gives other things by hand-written Cypher, with ${JSON.stringify(variables)}.`)
  }
}

function rowsOf(database: Database, { handWritten }: Question, variables: object): Promise<unknown> {
  return database.read(handWritten, { ...variables })
}

/** Returns the ids in an answer of any form. */
function idsIn(answer: unknown): string[] {
  const ids: string[] = []
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'id') ids.push(String(value))
    return value
  })
  return ids
}
