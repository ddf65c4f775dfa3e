import { unlessAborted } from '../../database/unless-aborted'
import type { QuestionContext } from '../context'
import { perVersion } from './per-version'

/** Answers kept for one version of the graph; more are computed anew each time. */
const MOST_KEPT = 50

const answersOf = perVersion(() => new Map<string, Promise<unknown>>())

/**
 * An answer that reads much, computed once for each version of the graph: any commit, whoever made it, ends it.
 * `question` tells it from every other answer of any kind. Each request waits for it until its own deadline.
 */
export async function kept<Answer>(
  { database, deadline }: QuestionContext,
  question: string,
  compute: () => Promise<Answer>,
): Promise<Answer> {
  const answers = answersOf(database, await database.version())
  const found = answers.get(question) ?? compute()
  if (answers.size < MOST_KEPT) answers.set(question, found)
  found.catch(() => answers.delete(question))
  return unlessAborted(found as Promise<Answer>, deadline)
}
