import type { Position } from './problem'

/** A piece of a file's text, and where its first character stands. */
export interface Fragment extends Position {
  text: string
}

/** Where a character of a fragment stands in the file. Counted only when asked, because most records have no fault. */
export function positionIn(fragment: Fragment, offset: number): Position {
  const before = fragment.text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak === -1) return { line: fragment.line, column: fragment.column + offset }
  let line = fragment.line
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++
  return { line, column: offset - lastBreak }
}
