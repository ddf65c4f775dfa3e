import { type Claim, SOURCE_KINDS, type StatedIn } from './claim'
import { isNamed } from './status-history'

/** A competing value with everything that supports it, including sources that state it less precisely. */
export interface Rival {
  claim: Claim
  statedIn: StatedIn[]
}

interface Rule {
  name: string
  /** Scores the evidence for a value by this rule alone. A higher score is better. */
  weigh: (statedIn: StatedIn[]) => number
}

const INDEPENDENT_ORIGINS: Rule = {
  name: 'independent-origins',
  weigh: (statedIn) => new Set(statedIn.map(({ origin }) => origin)).size,
}

/** The rules on sources, in the order in which they apply. */
const RULES: Rule[] = [
  { name: 'source-kind', weigh: (statedIn) => Math.max(...statedIn.map(({ kind }) => kindWeight(kind))) },
  { name: 'body-over-caption', weigh: (statedIn) => Number(statedIn.some(isFromBody)) },
  { name: 'stated-over-inferred', weigh: (statedIn) => Number(statedIn.some(({ basis }) => basis !== 'INFERRED')) },
  INDEPENDENT_ORIGINS,
]

/**
 * Returns the rival that the first decisive rule selects, and the name of that rule. If no rule is decisive, there is
 * no winner. A value that is only implied never outvotes a value that a source states. If all values are only implied,
 * only the number of origins decides.
 */
export function decide(rivals: Rival[], forImplied = [INDEPENDENT_ORIGINS]): { winner?: Rival; reason: string } {
  const named = rivals.filter(({ claim }) => isNamed(claim))
  if (named.length === 0) return decideBy(forImplied, rivals)
  if (named.length < rivals.length && named.length === 1) return { winner: named[0], reason: 'stated-over-implied' }
  return decideBy(RULES, named.map(withNamedSources))
}

/**
 * Returns the wording that the rules select. We write these wordings ourselves and do not quote them from sources. So
 * the sources of the record with the wording count.
 */
export const decideWording = (wordings: Rival[]): Rival | undefined => decide(wordings, RULES).winner

function decideBy(rules: readonly Rule[], rivals: Rival[]): { winner?: Rival; reason: string } {
  let left = rivals
  for (const { name, weigh } of rules) {
    const best = Math.max(...left.map(({ statedIn }) => weigh(statedIn)))
    left = left.filter(({ statedIn }) => weigh(statedIn) === best)
    if (left.length === 1) return { winner: left[0], reason: name }
  }
  return { reason: 'undecided' }
}

/** Leaves out sources for which the value is only implied. A kind of source counts only if it states the value. */
const withNamedSources = ({ claim, statedIn }: Rival): Rival => ({
  claim,
  statedIn: statedIn.filter(({ basis }) => basis !== 'IMPLIED'),
})

const kindWeight = (kind: StatedIn['kind']): number => -SOURCE_KINDS.indexOf(kind)

/** Checks whether the value comes from the text itself. Values from captions, headlines and metadata rank lower. */
const isFromBody = ({ locator }: StatedIn): boolean =>
  !/\b(caption|headline|title|subtitle|date ?line|metadata|meta|tag|alt text)\b/i.test(locator ?? '')
