import type { Database } from '../../database/connect'

/** Answers kept for one version of the graph; more are computed anew each time. */
const MOST_KEPT = 50

interface Answers {
  version: string
  byQuestion: Map<string, Promise<unknown>>
}

const answers = new WeakMap<Database, Answers>()

/**
 * An answer that reads much, computed once for each version of the graph: any commit, whoever made it, ends it.
 * `question` tells it from every other answer of any kind.
 */
export async function kept<Answer>(
  database: Database,
  question: string,
  compute: () => Promise<Answer>,
): Promise<Answer> {
  const version = await database.version()
  const known = answers.get(database)
  const current = known?.version === version ? known : { version, byQuestion: new Map<string, Promise<unknown>>() }
  answers.set(database, current)
  const found = current.byQuestion.get(question) ?? compute()
  if (current.byQuestion.size < MOST_KEPT) current.byQuestion.set(question, found)
  found.catch(() => current.byQuestion.delete(question))
  return found as Promise<Answer>
}
