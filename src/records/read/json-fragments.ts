import { type Fault, type Fragment, positionIn } from './document'

/**
 * The maximum nesting depth, which is more than any record needs. A much deeper list would overflow the parser's stack.
 */
export const MAX_DEPTH = 64

/** The message about a value that is nested too deeply. */
export const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep`

/**
 * Splits a JSON list at its top-level commas, so that a large file is read record by record. If the list itself has an
 * error, yields one fault after the fragments that precede the error.
 */
export function* jsonFragments(text: string): Generator<Fragment | Fault> {
  const whole = { text, line: 1, column: 1 }
  const open = text.search(/\S/)
  if (text[open] !== '[') {
    yield {
      ...positionIn(whole, Math.max(open, 0)),
      message: 'is not a list of records',
      allowed: '[ {…}, {…} ]; for JSON Lines, with one record per line, the file name must end in .jsonl',
    }
    return
  }
  let place = { line: positionIn(whole, open).line, column: positionIn(whole, open).column + 1 }
  let from = open + 1
  for (const cut of cuts(text, from)) {
    const piece = { text: text.slice(from, cut.at), ...place }
    if (cut.fault) yield { ...positionIn(piece, piece.text.length), message: cut.fault }
    else if (piece.text.trim() !== '' || text[cut.at] === ',' || text[from - 1] === ',') yield trimmed(piece)
    place = positionIn({ ...piece, text: `${piece.text} ` }, piece.text.length + 1)
    from = cut.at + 1
  }
}

interface Cut {
  at: number
  fault?: string
}

/** Yields the top-level commas and the closing bracket. */
function* cuts(text: string, from: number): Generator<Cut> {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfText(text, at)
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === ',' && depth === 1) yield { at }
    if (depth > MAX_DEPTH) return void (yield { at, fault: TOO_DEEP })
    if (depth === 0) return void (yield* closing(text, at))
  }
  yield { at: text.length, fault: 'ends before `]` closes its list' }
}

function* closing(text: string, at: number): Generator<Cut> {
  yield { at }
  const after = text.slice(at + 1).search(/\S/)
  if (after !== -1) yield { at: at + 1 + after, fault: 'continues after the end of its list' }
}

/** Returns the offset of the first bracket that is nested too deeply, if there is one. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfText(text, at)
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    if (depth > MAX_DEPTH) return at
  }
  return undefined
}

function endOfText(text: string, quote: number): number {
  let at = quote + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function trimmed(piece: Fragment): Fragment {
  const blank = Math.max(piece.text.search(/\S/), 0)
  return { text: piece.text.slice(blank), ...positionIn(piece, blank) }
}
