import type { AgreementFacts, Day, InitiativeFacts, Line, TieBasis } from './line'

const BASES: readonly TieBasis[] = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME']

/** The agreements, initiatives and events of a tie. */
export class TieContent {
  readonly agreements: { facts: AgreementFacts; line: Line }[] = []
  readonly initiatives: { facts: InitiativeFacts; line: Line }[] = []
  readonly contacts: string[] = []

  constructor(readonly countries: [string, string]) {}

  get isEmpty(): boolean {
    return this.agreements.length + this.initiatives.length === 0
  }

  private get things() {
    return [...this.agreements, ...this.initiatives]
  }

  lines(): { id: string; basis: TieBasis; from: Day }[] {
    return this.things.map(({ facts, line }) => ({ id: facts.id, basis: line.basis, from: line.start }))
  }

  /**
   * Returns the figures of a tie. They include separate figures for each basis, so queries about all ties do not have
   * to read agreements and initiatives.
   */
  figures(): { days: Record<string, Day>; counts: Record<string, number> } {
    const starts = this.things.flatMap(({ line }) => line.start ?? []).sort()
    const sources = this.things.flatMap(({ facts }) => facts.sources)
    const byBasis = BASES.map((basis) => this.ofBasis(basis))
    return {
      days: {
        firstOn: starts[0] ?? null,
        lastOn: starts.at(-1) ?? null,
        ...Object.fromEntries(byBasis.map(({ name, lastOn }) => [`${name}LastOn`, lastOn])),
      },
      counts: {
        ...Object.fromEntries(byBasis.map(({ name, count }) => [`${name}Count`, count])),
        ...Object.fromEntries(byBasis.map(({ name, undatedCount }) => [`${name}UndatedCount`, undatedCount])),
        contactCount: this.contacts.length,
        undatedCount: this.things.length - starts.length,
        inEffectCount: inEffectCount(this.agreements.map(({ facts }) => facts)),
        sourceCount: new Set(sources.map(({ id }) => id)).size,
        independentOrigins: new Set(sources.map(({ origin }) => origin)).size,
      },
    }
  }

  private ofBasis(basis: TieBasis) {
    const lines = this.things.flatMap(({ line }) => (line.basis === basis ? [line] : []))
    const starts = lines.flatMap(({ start }) => start ?? []).sort()
    return {
      name: basis.toLowerCase(),
      count: lines.length,
      lastOn: starts.at(-1) ?? null,
      undatedCount: lines.length - starts.length,
    }
  }
}

/** Counts agreements in effect. An agreement and its successor between the same parties count once. */
function inEffectCount(agreements: AgreementFacts[]): number {
  const inEffect = agreements.filter(({ status }) => status === 'IN_EFFECT')
  const byId = new Map(inEffect.map((agreement) => [agreement.id, agreement]))
  const replaced = new Set<string>()
  for (const agreement of inEffect) {
    for (const former of agreement.succeeds) {
      const before = byId.get(former)
      if (before && before.id !== agreement.id && partiesOf(before) === partiesOf(agreement)) replaced.add(former)
    }
  }
  return inEffect.length - replaced.size
}

/** Returns the parties of an agreement as one string for comparison. */
export function partiesOf({ parties }: AgreementFacts): string {
  return [...new Set(parties.map(({ country }) => country))].sort().join(' ')
}
