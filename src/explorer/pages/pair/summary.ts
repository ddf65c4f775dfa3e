import { hasPassed, sortDay } from '../../format/dates'
import type {
  EffectDegree,
  EffectReason,
  PairSummaryQuery,
  SummaryEffectFragment,
  SummarySignaturesFragment,
} from '../../generated/graphql'
import { expectedEndOf } from '../../timeline/expected-end'
import { bestDate } from '../../timeline/item-of'

/** An agreement, with everything that a summary needs. */
export type SummaryAgreement = SummaryEffectFragment & SummarySignaturesFragment
type Agreement = SummaryAgreement

/** An agency with the number of agreements that its people signed. If it has no id, the sources name no agency. */
export interface Signer {
  readonly id: string | undefined
  readonly name: string
  readonly agreements: number
}

/** The facts of a pair's summary, for one day. All lists contain bilateral agreements only. */
export interface Summary {
  readonly number: number
  /** The earliest date of an agreement (EDTF). Undefined if all are undated. */
  readonly since: string | undefined
  /** The numbers of dated agreements by degree of effect. Undated agreements are counted only in `undated`. */
  readonly degrees: Readonly<Record<EffectDegree, number>>
  readonly undated: number
  /** The latest day on which an agreement is known to be in effect (EDTF). */
  readonly latestKnownOn: string | undefined
  /** The reasons why agreements are only possibly in effect, each with the number of agreements. */
  readonly reasons: readonly (readonly [EffectReason, number])[]
  /** True if the end of an agreement, or the day of its next renewal, is known. */
  readonly hasEnds: boolean
  /** The agreements whose term has ended without a recorded renewal or successor, latest end first. */
  readonly ranOut: readonly Agreement[]
  /** The agreements with a future end or renewal, earliest first. */
  readonly ahead: readonly Agreement[]
  /** The agencies whose people signed for each country, by the id of the country. The most frequent come first. */
  readonly signers: ReadonlyMap<string, readonly Signer[]>
}

/** Returns the bilateral agreements in the answer. */
export function bilateralIn({ ends, signed }: PairSummaryQuery): SummaryAgreement[] {
  const signatures = new Map(signed[0]?.agreementsConnection.edges.map(({ node }) => [node.id, node]))
  const bilateral =
    ends[0]?.agreementsConnection.edges.filter(({ properties }) => properties.basis === 'BILATERAL') ?? []
  return bilateral.map(({ node }) => ({ signatoriesConnection: { edges: [] }, ...signatures.get(node.id), ...node }))
}

/** Returns the facts of a pair's summary. `day` is the day on which the degrees of effect apply. */
export function summaryOf(
  agreements: readonly Agreement[],
  countries: readonly { id: string }[],
  day: string,
): Summary {
  const dates = agreements.flatMap((one) => bestDate({ ...one, __typename: 'Agreement' } as never).date ?? [])
  const byEnd = agreements
    .filter((one) => nextEndOf(one) !== null)
    .sort((one, other) => compare(sortDay(nextEndOf(one)), sortDay(nextEndOf(other))))
  const dated = agreements.filter(({ effect, happenedOn }) => effect?.degree === 'NOT' || happenedOn != null)
  const known = agreements.flatMap(({ effect }) => (effect?.degree === 'WHEN_LAST_KNOWN' ? (effect.knownOn ?? []) : []))
  return {
    number: agreements.length,
    since: dates
      .filter((date) => sortDay(date) !== undefined)
      .sort((one, other) => compare(sortDay(one), sortDay(other)))[0],
    degrees: degreesOf(dated),
    undated: agreements.length - dated.length,
    latestKnownOn: known.sort((one, other) => compare(sortDay(one), sortDay(other))).at(-1),
    reasons: reasonsOf(dated),
    hasEnds: byEnd.length > 0,
    ranOut: byEnd
      .filter(({ effect, succeededBy }) => effect?.reason === 'TERM_RAN_OUT' && succeededBy.length === 0)
      .reverse(),
    ahead: byEnd.filter((one) => one.effect?.degree !== 'NOT' && !hasPassed(nextEndOf(one), day)),
    signers: new Map(countries.map(({ id }) => [id, signersOf(agreements, id)])),
  }
}

/** Returns the expected end of an agreement, or the day on which it renews itself next, in EDTF. */
export const nextEndOf = (agreement: Agreement): string | null =>
  expectedEndOf(agreement) ?? agreement.nextRenewal?.on ?? null

function degreesOf(agreements: readonly Agreement[]): Record<EffectDegree, number> {
  const degrees = { IN_EFFECT: 0, WHEN_LAST_KNOWN: 0, POSSIBLY: 0, NOT: 0 }
  for (const { effect } of agreements) if (effect != null) degrees[effect.degree] += 1
  return degrees
}

function reasonsOf(agreements: readonly Agreement[]): [EffectReason, number][] {
  const reasons = new Map<EffectReason, number>()
  for (const { effect } of agreements)
    if (effect?.degree === 'POSSIBLY' && effect.reason != null)
      reasons.set(effect.reason, (reasons.get(effect.reason) ?? 0) + 1)
  return [...reasons]
}

function signersOf(agreements: readonly Agreement[], country: string): Signer[] {
  const signers = new Map<string, Signer>()
  for (const { signatoriesConnection } of agreements) {
    const edges = signatoriesConnection.edges.filter(({ node }) => node.country[0]?.id === country)
    // If several people from one agency signed an agreement, the agency is counted once for it.
    const agencies = new Map(edges.map(({ properties: { agency } }) => [agency?.id ?? '', agency]))
    for (const [id, agency] of agencies) {
      const number = (signers.get(id)?.agreements ?? 0) + 1
      signers.set(id, {
        id: agency?.id,
        name: agency?.name ?? 'people whose agency is not recorded',
        agreements: number,
      })
    }
  }
  const ranked = [...signers.values()].sort(
    (one, other) => other.agreements - one.agreements || compare(one.name, other.name),
  )
  return [...ranked.filter(({ id }) => id !== undefined), ...ranked.filter(({ id }) => id === undefined)]
}

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0)
