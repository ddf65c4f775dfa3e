import type { z } from 'zod'
import type { QuestionContext, Resolver } from '../context'
import { BadArgumentError } from '../errors'
import type { EntityKind } from '../node-kinds'
import { followIds } from './ids'

/** The arguments of a question, as GraphQL coerced them. */
export type Asked = Readonly<Record<string, unknown>>

/**
 * What one root field asks of its arguments beyond their types, and how it is answered. Without `answer` the
 * generated resolver answers, from the field's Cypher file.
 */
export interface Question {
  /** Rules of the arguments; what it gives replaces what was asked. */
  readonly rules?: z.ZodType<Record<string, unknown>>
  /** Which arguments hold ids, and of which kinds; `after` is a cursor. All are looked up at once. */
  readonly ids?: Readonly<Record<string, readonly EntityKind[]>>
  readonly answer?: (asked: Asked, context: QuestionContext) => Promise<unknown>
}

/** The resolver of a question: bad input is refused before the database is asked for the answer. */
export function answering(field: string, question: Question, generated: Resolver): Resolver {
  return async (root, args, context, info) => {
    const checked = checkRules(field, question, args)
    const asked = await followIds(field, question.ids ?? {}, checked, context.database)
    if (question.answer) return question.answer(asked, context)
    return generated(root, asked, context, info)
  }
}

function checkRules(field: string, question: Question, args: Record<string, unknown>): Record<string, unknown> {
  if (!question.rules) return args
  const parsed = question.rules.safeParse(args)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new BadArgumentError(field, issue?.path.join('.') ?? '', issue?.message ?? 'cannot be read')
}
