import type { DocumentPart } from './document'
import { readJsonPart } from './json'

/** The records of a JSON Lines text, one a line; blank lines are passed over. */
export function* readJsonLines(text: string): Generator<DocumentPart> {
  let line = 0
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const row = text.slice(from, end === -1 ? text.length : end)
    line++
    if (row.trim() !== '') yield readJsonPart({ text: row, line, column: 1 })
    from = end === -1 ? text.length : end + 1
  }
}
