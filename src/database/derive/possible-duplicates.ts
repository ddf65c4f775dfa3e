import { comparableName } from '../../model/names'
import { connected } from './connected'
import type { AgreementFacts } from './tie-facts'
import { partiesOf } from './tie'

/**
 * Returns the agreements of one tie that may duplicate another agreement of the tie, each with the name of its group.
 * The agreements of one group may all be the same agreement. Two agreements may be duplicates if they have the same
 * parties, the same kind, and either the same date or almost the same title. Ignores pairs of agreements that,
 * according to a person's decision, are different. `decided` contains the sorted ids of each such pair, joined by a
 * space.
 */
export function possibleDuplicates(agreements: AgreementFacts[], decided: ReadonlySet<string>): Map<string, string> {
  const found: string[][] = []
  for (const group of grouped(agreements, (agreement) => `${partiesOf(agreement)}\n${agreement.kind}`).values()) {
    for (const [first, second] of [...sameDay(group), ...nearlySameTitle(group)]) {
      if (!decided.has([first.id, second.id].sort().join(' '))) found.push([first.id, second.id])
    }
  }
  return connected(found)
}

/**
 * Returns how many of the given agreements may duplicate others among them: the sum, over all groups, of the number of
 * given agreements in the group minus 1. `groups` contains the group of each possible duplicate.
 */
export function surplus(ids: string[], groups: ReadonlyMap<string, string>): number {
  const found = ids.flatMap((id) => groups.get(id) ?? [])
  return found.length - new Set(found).size
}

type Pair = [AgreementFacts, AgreementFacts]

function* sameDay(group: AgreementFacts[]): Generator<Pair> {
  const dated = group.filter(({ happenedOn, precision }) => happenedOn !== null && precision === 'DAY')
  for (const some of grouped(dated, ({ happenedOn }) => happenedOn ?? '').values()) yield* pairs(some)
}

/** The minimum share of common words among all words of two similar titles. */
const ALIKE = 0.8

/**
 * Yields pairs of similar titles. Compares only titles that share one of their rarest words: two titles with no common
 * word among the rarest fifth of their words cannot be similar.
 */
function* nearlySameTitle(group: AgreementFacts[]): Generator<Pair> {
  const titled = group.map((agreement) => ({ agreement, words: wordsOf(agreement.title) }))
  const frequency = new Map<string, number>()
  for (const word of titled.flatMap(({ words }) => [...words])) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const byWord = new Map<string, typeof titled>()
  for (const one of titled) {
    const compared = new Set<string>()
    for (const word of rarest(one.words, frequency)) {
      const others = byWord.get(word) ?? []
      for (const other of others) {
        if (compared.has(other.agreement.id)) continue
        compared.add(other.agreement.id)
        if (mayBeOne(one.agreement, other.agreement) && overlap(one.words, other.words) >= ALIKE) {
          yield [one.agreement, other.agreement]
        }
      }
      others.push(one)
      byWord.set(word, others)
    }
  }
}

/** Returns the first n − ⌈0.8 n⌉ + 1 of n words, rarest first. */
function rarest(words: Set<string>, frequency: Map<string, number>): string[] {
  const inOrder = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
  return inOrder.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1)
}

/**
 * Checks whether two agreements may be the same. Agreements with the same name but different years are a series, not
 * duplicates.
 */
function mayBeOne(a: AgreementFacts, b: AgreementFacts): boolean {
  if (a.happenedOn && b.happenedOn && a.happenedOn.slice(0, 4) !== b.happenedOn.slice(0, 4)) return false
  return !a.succeeds.includes(b.id) && !b.succeeds.includes(a.id)
}

const wordsOf = (title: string): Set<string> => new Set(comparableName(title).split(' '))

function overlap(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}

function* pairs(group: AgreementFacts[]): Generator<Pair> {
  for (const [index, first] of group.entries()) for (const second of group.slice(index + 1)) yield [first, second]
}

function grouped(agreements: AgreementFacts[], keyOf: (agreement: AgreementFacts) => string) {
  const groups = new Map<string, AgreementFacts[]>()
  for (const agreement of agreements) {
    const key = keyOf(agreement)
    const group = groups.get(key)
    if (group) group.push(agreement)
    else groups.set(key, [agreement])
  }
  return groups
}
