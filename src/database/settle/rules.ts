import { SOURCE_KINDS } from './source-kinds'
import type { Claim, Statement } from './claim'

/** A rival value and all who support it, those included who say the same less precisely. */
export interface Rival {
  claim: Claim
  statements: Statement[]
}

interface Rule {
  name: string
  /** How good the evidence for a value is, by this rule alone; the greater the better. */
  weigh: (statements: Statement[]) => number
}

/** Rules 3 to 6 of the record format, in its order. */
const RULES: Rule[] = [
  { name: 'source-kind', weigh: (statements) => Math.max(...statements.map(({ kind }) => kindWeight(kind))) },
  { name: 'body-over-caption', weigh: (statements) => Number(statements.some(isFromBody)) },
  { name: 'stated-over-inferred', weigh: (statements) => Number(statements.some(({ basis }) => basis !== 'INFERRED')) },
  { name: 'independent-origins', weigh: (statements) => new Set(statements.map(({ origin }) => origin)).size },
]

/** The rival that the first deciding rule leaves, and the name of that rule; none where no rule decides. */
export function decide(rivals: Rival[]): { winner?: Rival; reason: string } {
  let left = rivals
  for (const { name, weigh } of RULES) {
    const best = Math.max(...left.map(({ statements }) => weigh(statements)))
    left = left.filter(({ statements }) => weigh(statements) === best)
    if (left.length === 1) return { winner: left[0], reason: name }
  }
  return { reason: 'undecided' }
}

const kindWeight = (kind: Statement['kind']): number => -SOURCE_KINDS.indexOf(kind)

/** A caption, headline or metadata ranks below the text itself. */
const isFromBody = ({ locator }: Statement): boolean =>
  !/\b(caption|headline|title|subtitle|date ?line|metadata|meta|tag|alt text)\b/i.test(locator ?? '')
