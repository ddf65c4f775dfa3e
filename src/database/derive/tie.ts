import type { AgreementFacts, Day, InitiativeFacts, TieLine, TieBasis } from './tie-facts'
import { mostExactEdtf } from './most-exact'
import { originsAtLeast, originsAtMost } from './origins'

/** Each basis, with the prefix for the names of its figures. */
export const BASES: readonly (readonly [TieBasis, string])[] = [
  ['BILATERAL', 'bilateral'],
  ['PLURILATERAL', 'plurilateral'],
  ['PROGRAMME', 'programme'],
  ['WITH_BLOC', 'withBloc'],
  ['NON_STATE', 'nonState'],
]

/** The agreements, initiatives and events of a tie. */
export class TieContent {
  readonly agreements: { facts: AgreementFacts; line: TieLine }[] = []
  readonly initiatives: { facts: InitiativeFacts; line: TieLine }[] = []
  /** Agreements of the two countries that are recorded but do not count, because they are not known to be concluded. */
  readonly recorded: { facts: AgreementFacts; line: TieLine }[] = []
  readonly contacts: string[] = []
  /** The searches for ties between the two countries. */
  readonly searches: string[] = []

  constructor(readonly countries: [string, string]) {}

  get isEmpty(): boolean {
    return this.agreements.length + this.initiatives.length + this.recorded.length + this.searches.length === 0
  }

  /** True if the two countries are tied by at least one agreement or initiative that counts. */
  get isTied(): boolean {
    return this.counted.length > 0
  }

  private get things() {
    return [...this.agreements, ...this.initiatives]
  }

  private get counted() {
    return this.things.filter(({ line }) => line.basis !== 'NON_STATE')
  }

  /** Returns the ids of the agreements whose basis is one of the given bases. */
  agreementIds(bases: readonly TieBasis[]): string[] {
    return this.agreements.flatMap(({ facts, line }) => (bases.includes(line.basis) ? [facts.id] : []))
  }

  lines(): { id: string; basis: TieBasis; from: Day; fromEdtf: string | null }[] {
    return this.things.map(({ facts, line: { basis, start, startEdtf } }) => ({
      id: facts.id,
      basis,
      from: start,
      fromEdtf: startEdtf,
    }))
  }

  /**
   * Returns a tie's figures. If only non-state or subnational bodies concluded an agreement, the agreement is included
   * only in the figures for the basis `NON_STATE`. There are separate figures for each basis, so queries about all ties
   * do not have to read agreements and initiatives.
   */
  figures(): { days: Record<string, Day>; dates: Record<string, string | null>; counts: Record<string, number> } {
    const counted = this.counted
    const starts = counted.flatMap(({ line }) => line.start ?? []).sort()
    const evidence = counted.map(({ facts }) => facts)
    const byBasis = BASES.map(([basis, name]) => this.ofBasis(basis, name))
    return {
      days: {
        firstOn: starts[0] ?? null,
        lastOn: starts.at(-1) ?? null,
        ...Object.fromEntries(byBasis.map(({ name, lastOn }) => [`${name}LastOn`, lastOn])),
      },
      dates: {
        newestOn: newestOf(counted.map(({ line }) => line)),
        ...Object.fromEntries(byBasis.map(({ name, newestOn }) => [`${name}NewestOn`, newestOn])),
      },
      counts: {
        ...Object.fromEntries(byBasis.map(({ name, count }) => [`${name}Count`, count])),
        ...Object.fromEntries(byBasis.map(({ name, undatedCount }) => [`${name}UndatedCount`, undatedCount])),
        ...Object.fromEntries(byBasis.map(({ name, recordedCount }) => [`${name}RecordedCount`, recordedCount])),
        contactCount: this.contacts.length,
        undatedCount: counted.length - starts.length,
        sourceCount: new Set(evidence.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
        independentOrigins: originsAtMost(evidence),
        independentOriginsAtLeast: originsAtLeast(evidence),
        recordedCount: this.recorded.length,
      },
    }
  }

  private ofBasis(basis: TieBasis, name: string) {
    const lines = this.things.flatMap(({ line }) => (line.basis === basis ? [line] : []))
    const starts = lines.flatMap(({ start }) => start ?? []).sort()
    return {
      name,
      count: lines.length,
      recordedCount: this.recorded.filter(({ line }) => line.basis === basis).length,
      lastOn: starts.at(-1) ?? null,
      newestOn: newestOf(lines),
      undatedCount: lines.length - starts.length,
    }
  }
}

/**
 * Returns the latest date of the entries, as exactly as its source states it (EDTF). Returns null if all entries are
 * undated.
 */
function newestOf(lines: readonly TieLine[]): string | null {
  const last =
    lines
      .flatMap(({ start }) => start ?? [])
      .sort()
      .at(-1) ?? null
  const newest = lines.filter(({ start }) => start !== null && start === last)
  return mostExactEdtf(
    last,
    newest.map(({ startEdtf }) => startEdtf),
  )
}

/** Returns an agreement's parties as one string for comparison. */
export function partiesOf({ parties }: AgreementFacts): string {
  return [...new Set(parties.map(({ country }) => country))].sort().join(' ')
}
