import type { Decision } from '../records/decide/decision'
import { addDecision, undoDecision } from '../records/decide/decisions-file'
import type { Suggestion } from '../records/suggest/suggestion'
import { formatSideBySide } from './side-by-side'

/** The terminal from which a review reads lines, and to which it prints. */
export interface ReviewTerminal {
  /** Prints the prompt. Returns the next line of input, or undefined at the end of the input. */
  ask(prompt: string): Promise<string | undefined>
  print(text: string): void
  width: number
}

/** The file for the decisions, and the name and date to save with each decision. */
export interface ReviewOptions {
  file: string
  by: string
  /** The current date, `YYYY-MM-DD`. */
  on: string
}

const PROMPT =
  '[1] same, keep the left id  [2] same, keep the right id  [d] different  [s] skip  [u] undo  [q] quit, then a reason > '

/** Shows the suggestions one at a time and saves each decision immediately. Returns the number of saved decisions. */
export async function review(
  suggestions: readonly Suggestion[],
  terminal: ReviewTerminal,
  options: ReviewOptions,
): Promise<number> {
  let saved = 0
  for (let at = 0; at < suggestions.length;) {
    const suggestion = suggestions[at]!
    terminal.print(`\n${at + 1} of ${suggestions.length}\n${formatSideBySide(suggestion, terminal.width)}`)
    const answer = await terminal.ask(PROMPT)
    if (answer === undefined || isKey(answer, 'q')) break
    if (isKey(answer, 'u')) {
      if (saved > 0 && undoDecision(options.file)) saved--
      at = Math.max(0, at - 1)
      continue
    }
    const decision = parseDecision(answer, suggestion, options)
    if (decision) addDecision(options.file, decision)
    if (decision) saved++
    if (decision || isKey(answer, 's')) at++
    else terminal.print('Answer with 1, 2, d, s, u or q.')
  }
  return saved
}

/** Parses an answer such as `1 both cite the same page`: the key and, optionally, the reason. */
function parseDecision(answer: string, { a, b }: Suggestion, { by, on }: ReviewOptions): Decision | undefined {
  const why = answer.trim().slice(1).trim()
  const about = { by, on, ...(why && { why }) }
  if (isKey(answer, '1')) return { same: [a, b], ...about }
  if (isKey(answer, '2')) return { same: [b, a], ...about }
  return isKey(answer, 'd') ? { different: [a, b], ...about } : undefined
}

const isKey = (answer: string, key: string): boolean => new RegExp(`^\\s*${key}(\\s|$)`, 'i').test(answer)
