import { type Claim, SOURCE_KINDS, type ClaimSource } from './claim'
import { isNamed } from './status-history'

/** A competing value and everything that supports this value, including sources that state the value less precisely. */
export interface Rival {
  claim: Claim
  sources: ClaimSource[]
}

interface Rule {
  name: string
  /** Scores the evidence for a value by this rule alone. A higher score is better. */
  weigh: (sources: ClaimSource[]) => number
}

const INDEPENDENT_ORIGINS: Rule = {
  name: 'independent-origins',
  weigh: (sources) => new Set(sources.map(({ origin }) => origin)).size,
}

/** The rules on sources, in the order in which they apply. */
const RULES: Rule[] = [
  { name: 'source-kind', weigh: (sources) => Math.max(...sources.map(({ kind }) => kindWeight(kind))) },
  { name: 'body-over-caption', weigh: (sources) => Number(sources.some(isFromBody)) },
  { name: 'stated-over-inferred', weigh: (sources) => Number(sources.some(({ basis }) => basis !== 'INFERRED')) },
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
 * Returns the wording that the rules select. We write these wordings ourselves and do not quote them from sources.
 * Therefore, all sources of a record support the wording in that record.
 */
export const decideWording = (wordings: Rival[]): Rival | undefined => decide(wordings, RULES).winner

function decideBy(rules: readonly Rule[], rivals: Rival[]): { winner?: Rival; reason: string } {
  let left = rivals
  for (const { name, weigh } of rules) {
    const best = Math.max(...left.map(({ sources }) => weigh(sources)))
    left = left.filter(({ sources }) => weigh(sources) === best)
    if (left.length === 1) return { winner: left[0], reason: name }
  }
  return { reason: 'undecided' }
}

/** Leaves out sources that only imply the value. The kind of a source counts only if the source states the value. */
const withNamedSources = ({ claim, sources }: Rival): Rival => ({
  claim,
  sources: sources.filter(({ basis }) => basis !== 'IMPLIED'),
})

const kindWeight = (kind: ClaimSource['kind']): number => -SOURCE_KINDS.indexOf(kind)

/** Checks whether the value comes from the text itself. Values from captions, headlines and metadata rank lower. */
const isFromBody = ({ locator }: ClaimSource): boolean =>
  !/\b(caption|headline|title|subtitle|date ?line|metadata|meta|tag|alt text)\b/i.test(locator ?? '')
