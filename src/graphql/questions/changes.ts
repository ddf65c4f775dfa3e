import { z } from 'zod'
import { queryText } from '../cypher'
import { BadArgumentError, BadCursorError, UnknownIdError } from '../errors'
import type { QuestionContext } from '../context'
import { plainRows } from './plain-answer'
import type { Asked, Question } from './question'
import { pair } from './rules'

/** What changed since a revision or a day. */
export const changes: Question = {
  rules: z.looseObject({ between: pair.nullish() }),
  ids: { between: ['Country'] },
  answer: async (asked, context) => {
    if (asked['since'] == null && asked['sinceDay'] == null) {
      throw new BadArgumentError('changes', 'since', 'name a revision, or a day by `sinceDay`')
    }
    await checkBookkeeping(asked, context)
    return plainRows('Query.changes', asked, context)
  },
}

/** Revisions and changes are no entities: their ids are looked up apart. */
async function checkBookkeeping(asked: Asked, { database }: QuestionContext): Promise<void> {
  const { since, after } = asked as { since?: string | null; after?: string | null }
  if (since == null && after == null) return
  const [found] = await database.read(queryText('are-revision-and-change'), {
    since: since ?? null,
    after: after ?? null,
  })
  if (since != null && !found?.['since']) throw new UnknownIdError(since, ['Revision'])
  if (after != null && !found?.['after']) throw new BadCursorError('changes', after)
}
