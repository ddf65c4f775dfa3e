import type { Question } from './question'
import { search } from './search'
import { tie } from './tie'

/** The questions by the name of their root field. */
export const questions: Readonly<Record<string, Question>> = {
  search,
  tie,
}
