import type { Decision } from '../records/decide/decision'
import { addDecision, undoDecision } from '../records/decide/decisions-file'
import type { Suggestion } from '../records/suggest/suggestion'
import { sideBySide } from './side-by-side'

/** What a review needs of the world: answers line by line, and a place to print. */
export interface Conversation {
  /** The next line typed; undefined at the end of input. */
  ask(question: string): Promise<string | undefined>
  tell(text: string): void
  width: number
}

export interface ReviewOptions {
  file: string
  by: string
  /** Today, `YYYY-MM-DD`. */
  on: string
}

const QUESTION =
  '[1] one thing, keep the left id  [2] keep the right id  [d] different  [s] skip  [u] undo  [q] quit; then why > '

/** Shows one suggestion at a time and keeps each decision at once. Returns how many were kept. */
export async function review(
  suggestions: readonly Suggestion[],
  conversation: Conversation,
  options: ReviewOptions,
): Promise<number> {
  let kept = 0
  for (let at = 0; at < suggestions.length;) {
    const suggestion = suggestions[at]!
    conversation.tell(`\n${at + 1} of ${suggestions.length}\n${sideBySide(suggestion, conversation.width)}`)
    const answer = await conversation.ask(QUESTION)
    if (answer === undefined || isKey(answer, 'q')) break
    if (isKey(answer, 'u')) {
      if (kept > 0 && undoDecision(options.file)) kept--
      at = Math.max(0, at - 1)
      continue
    }
    const decision = decisionOf(answer, suggestion, options)
    if (decision) addDecision(options.file, decision)
    if (decision) kept++
    if (decision || isKey(answer, 's')) at++
    else conversation.tell('Answer with 1, 2, d, s, u or q.')
  }
  return kept
}

/** `1 both cite the same page`: the key, and perhaps the reason. */
function decisionOf(answer: string, { a, b }: Suggestion, { by, on }: ReviewOptions): Decision | undefined {
  const why = answer.trim().slice(1).trim()
  const about = { by, on, ...(why && { why }) }
  if (isKey(answer, '1')) return { same: [a, b], ...about }
  if (isKey(answer, '2')) return { same: [b, a], ...about }
  return isKey(answer, 'd') ? { different: [a, b], ...about } : undefined
}

const isKey = (answer: string, key: string): boolean => new RegExp(`^\\s*${key}(\\s|$)`, 'i').test(answer)
