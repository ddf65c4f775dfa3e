import type { AgreementFacts, Day, InitiativeFacts, Line, TieBasis } from './line'

/** Everything that lies under the tie of one pair. */
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

  /** The figures of a tie. `firstOn` and `lastOn` are days as text. */
  figures() {
    const starts = this.things.flatMap(({ line }) => line.start ?? []).sort()
    const sources = this.things.flatMap(({ facts }) => facts.sources)
    return {
      firstOn: starts[0] ?? null,
      lastOn: starts.at(-1) ?? null,
      bilateralCount: this.count('BILATERAL'),
      plurilateralCount: this.count('PLURILATERAL'),
      programmeCount: this.count('PROGRAMME'),
      contactCount: this.contacts.length,
      undatedCount: this.things.length - starts.length,
      inEffectCount: inEffectCount(this.agreements.map(({ facts }) => facts)),
      sourceCount: new Set(sources.map(({ id }) => id)).size,
      independentOrigins: new Set(sources.map(({ origin }) => origin)).size,
    }
  }

  private count(basis: TieBasis): number {
    return this.things.filter(({ line }) => line.basis === basis).length
  }
}

/** Agreements in effect; one and its successor between the same parties count once. */
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

/** The parties of an agreement as one text that compares. */
export function partiesOf({ parties }: AgreementFacts): string {
  return [...new Set(parties.map(({ country }) => country))].sort().join(' ')
}
