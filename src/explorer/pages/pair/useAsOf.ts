import type { UseQueryResult } from '@tanstack/react-query'
import { useAddress } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  type EffectNumbersFragment,
  type EffectPartsFragment,
  type Measure,
  PairAsOfDocument,
  PairConcludedDocument,
  type PairConcludedQuery,
  PairEffectsDocument,
  type PairEffectsQuery,
  type TieBasis,
} from '../../generated/graphql'
import type { ShownQuery } from '../../layout/ShownQueries'
import { agreementKinds } from '../../ties/agreement-kinds'
import { lastDayOf } from './as-of-day'
import type { TwoCountries } from './usePair'

/** An agreement or initiative of a pair, with its basis and the degree to which it is in effect. */
export interface EntryEffect {
  readonly id: string
  readonly kind: 'agreement' | 'initiative'
  readonly basis: TieBasis
  readonly effect: EffectPartsFragment | null
  /** True if it has no date. The API counts such an entry as undated, not as possibly in effect. */
  readonly isUndated: boolean
}

/** The degree to which a pair's entries are in effect: the API's counts, and the degree of each entry. */
export interface PairEffects {
  readonly bilateral: EffectNumbersFragment
  readonly wider: EffectNumbersFragment
  readonly entries: ReadonlyMap<string, EntryEffect>
}

/** The chosen as-of date and measure, with the figures for them. Figures for an earlier choice are never kept. */
export interface AsOf {
  /** The date as `YYYY-MM-DD`, or undefined for everything on record. */
  readonly day: string | undefined
  /** The text in the address, if it is not a date. */
  readonly unread: string | undefined
  readonly measure: Measure
  /**
   * The numbers of entries concluded by the date. Undefined without a date, with the other measure, or while loading.
   */
  readonly concluded: PairConcludedQuery | undefined
  /** The degrees on the date, or today if none is chosen. Undefined until they arrive. */
  readonly effects: PairEffects | undefined
  /** The ids of the entries that count as of that date. Undefined if no date is chosen, or until they arrive. */
  readonly countedIds: ReadonlySet<string> | undefined
  /** The requests that must finish before the page for the chosen date is complete. */
  readonly pending: readonly UseQueryResult<unknown>[]
  readonly queries: readonly ShownQuery[]
  readonly choose: (day: string | null, how?: { replace?: boolean }) => void
  readonly chooseMeasure: (measure: Measure) => void
}

/** Reads the as-of date from the address, and requests the pair as of that date. */
export function useAsOf(id: string, { one, other }: TwoCountries): AsOf {
  const address = useAddress()
  const wanted = address.get('asOf')
  const day = lastDayOf(wanted)
  const measure: Measure = address.get('measure') === 'IN_EFFECT_ON' ? 'IN_EFFECT_ON' : 'SIGNED_BY'
  const between = [one.id, other.id]
  const asked = {
    counted: { id, asOf: day ?? '', measure },
    concluded: { between, kinds: [...agreementKinds], asOf: day ?? '' },
    effects: { id, between, ...(day !== undefined && { asOf: day }) },
  }
  const isConcluded = day !== undefined && measure === 'SIGNED_BY'
  const counted = useGraphQL(PairAsOfDocument, asked.counted, { enabled: day !== undefined })
  const concluded = useGraphQL(PairConcludedDocument, asked.concluded, { enabled: isConcluded })
  const effects = useGraphQL(PairEffectsDocument, asked.effects)
  const needed = [effects, ...(day === undefined ? [] : [counted]), ...(isConcluded ? [concluded] : [])]
  return {
    day,
    unread: wanted !== '' && day === undefined ? wanted : undefined,
    measure,
    concluded: isConcluded ? concluded.data : undefined,
    effects: effects.data && effectsIn(effects.data),
    countedIds: day === undefined ? undefined : counted.data && idsIn(counted.data.ties[0]?.timeline ?? []),
    pending: needed.filter(({ data }) => data === undefined),
    queries: [
      { name: 'the entries in effect', query: PairEffectsDocument, variables: asked.effects },
      ...(day === undefined ? [] : [{ name: 'as of the day', query: PairAsOfDocument, variables: asked.counted }]),
      ...(isConcluded ? [{ name: 'concluded by it', query: PairConcludedDocument, variables: asked.concluded }] : []),
    ],
    choose: (next, how) => address.set({ asOf: next }, how),
    chooseMeasure: (next) => address.set({ measure: next === 'SIGNED_BY' ? null : next }),
  }
}

/** Checks whether a date is chosen and an entry does not count as of that date. */
export const isOutside = ({ countedIds }: AsOf, id: string): boolean => countedIds !== undefined && !countedIds.has(id)

const idsIn = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id))

function effectsIn({ ties: [tie] }: PairEffectsQuery): PairEffects | undefined {
  if (tie === undefined) return undefined
  const entries = [
    ...tie.agreementsConnection.edges.map((edge) => ({ edge, kind: 'agreement' as const })),
    ...tie.initiativesConnection.edges.map((edge) => ({ edge, kind: 'initiative' as const })),
  ].map(({ edge: { node, properties }, kind }): EntryEffect => {
    const { basis, from } = properties
    return { id: node.id, kind, basis, effect: node.effect ?? null, isUndated: from == null }
  })
  return { bilateral: tie.bilateral, wider: tie.wider, entries: new Map(entries.map((one) => [one.id, one])) }
}
