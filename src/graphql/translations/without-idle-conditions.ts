import { QUOTED } from '../../database/cypher-file'

/** How a condition on an argument begins that was not given: the library writes NULL in its place. */
const IDLE = /\s+AND \(NULL IS NULL OR /

/** Texts and escaped names, whose brackets are none, and brackets. */
const PARTS = new RegExp(`${QUOTED.source}|[()]`, 'g')

/**
 * The same statement, which has no comments, without the conditions on arguments that were not given, which all that is found meets. With them
 * the database takes twice as long to plan the latest agreements of two countries, and a third more text goes to it.
 */
export function withoutIdleConditions(cypher: string): string {
  const found = IDLE.exec(cypher)
  if (!found) return cypher
  const inside = found.index + found[0].length
  return cypher.slice(0, found.index) + withoutIdleConditions(cypher.slice(endOfBrackets(cypher, inside)))
}

/** Where the bracket ends that is open at a place. */
function endOfBrackets(cypher: string, from: number): number {
  let open = 1
  for (const part of cypher.slice(from).matchAll(PARTS)) {
    if (part[0] === '(') open += 1
    if (part[0] === ')') open -= 1
    if (open === 0) return from + part.index + 1
  }
  return cypher.length
}
