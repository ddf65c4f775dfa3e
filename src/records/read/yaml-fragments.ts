import type { Fragment } from './document'

/**
 * Splits a YAML list at each `- ` that starts a line, so that a large file is read record by record and an error in one
 * record does not affect the others. Returns undefined if the content is not such a list, or if one record may use an
 * anchor that another record defines. In these cases, the caller must parse the whole file at once.
 */
export function yamlFragments(text: string): Fragment[] | undefined {
  if (/(^|[\s[{,])[&*][^\s&*]/m.test(text)) return undefined
  const starts = [...text.matchAll(/^-(?=[ \t\r\n]|$)/gm)].map((match) => match.index)
  const first = starts[0]
  if (first === undefined || !isPrelude(text.slice(0, first))) return undefined
  let line = countBreaks(text, 0, first) + 1
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length
    const fragment = { text: text.slice(start, end), line, column: 1 }
    line += countBreaks(text, start, end)
    return fragment
  })
}

/** Checks that a text contains only comments, blank lines and the start of a document. */
const isPrelude = (text: string): boolean =>
  text.split(/\r?\n/).every((line) => /^\s*(#.*)?$|^---\s*(#.*)?$/.test(line))

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
