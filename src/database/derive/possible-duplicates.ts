import { comparableName } from '../../model/names'
import type { AgreementFacts } from './line'
import { partiesOf } from './tie'

/**
 * Agreements of one tie that may be another one on record: of the same parties and kind, and of the same day or nearly
 * the same title, where no person has decided that they are two. `decided` holds pairs of ids, sorted, joined by a blank.
 */
export function possibleDuplicates(agreements: AgreementFacts[], decided: ReadonlySet<string>): Set<string> {
  const alike = new Map<string, AgreementFacts[]>()
  for (const agreement of agreements) {
    const key = `${partiesOf(agreement)}\n${agreement.kind}`
    alike.set(key, [...(alike.get(key) ?? []), agreement])
  }
  const found = new Set<string>()
  for (const group of alike.values()) {
    for (const [first, second] of pairs(group)) {
      if (decided.has([first.id, second.id].sort().join(' '))) continue
      if (sameDay(first, second) || nearlySameTitle(first, second)) found.add(first.id).add(second.id)
    }
  }
  return found
}

function* pairs(group: AgreementFacts[]): Generator<[AgreementFacts, AgreementFacts]> {
  for (const [index, first] of group.entries()) for (const second of group.slice(index + 1)) yield [first, second]
}

const sameDay = (a: AgreementFacts, b: AgreementFacts): boolean =>
  a.happenedOn !== null && a.happenedOn === b.happenedOn && a.precision === 'DAY' && b.precision === 'DAY'

/** A succession of agreements of one name in different years is none. */
function nearlySameTitle(a: AgreementFacts, b: AgreementFacts): boolean {
  if (a.happenedOn && b.happenedOn && a.happenedOn.slice(0, 4) !== b.happenedOn.slice(0, 4)) return false
  if (a.succeeds.includes(b.id) || b.succeeds.includes(a.id)) return false
  return overlap(wordsOf(a.title), wordsOf(b.title)) >= 0.8
}

const wordsOf = (title: string): Set<string> => new Set(comparableName(title).split(' '))

function overlap(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
