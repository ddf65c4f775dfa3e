import { useAddress } from '../../address/useAddress'
import { PairAsOfDocument, type Measure, type PairAsOfQuery } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'

/** The day asked about, what is asked of it, and the answer. */
export interface AsOf {
  /** `YYYY-MM-DD`, or undefined for all that is on record. */
  readonly day: string | undefined
  readonly measure: Measure
  readonly answer: PairAsOfQuery | undefined
  /** Whether the answer shown is still that of before. */
  readonly isLoading: boolean
  readonly holding: ReadonlySet<string> | undefined
  readonly variables: { between: string[]; asOf: string; measure: Measure }
  readonly choose: (day: string | null, how?: { replace?: boolean }) => void
  readonly chooseMeasure: (measure: Measure) => void
}

/** The pair as of a day, by the address. The former answer stays until the next is here. */
export function useAsOf(between: readonly string[]): AsOf {
  const address = useAddress()
  const wanted = address.get('asOf')
  const day = /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : undefined
  const measure: Measure = address.get('measure') === 'IN_EFFECT_ON' ? 'IN_EFFECT_ON' : 'SIGNED_BY'
  const variables = { between: [...between], asOf: day ?? '', measure }
  const { data, isFetching } = useGraphQL(PairAsOfDocument, variables, { enabled: day !== undefined, keep: true })
  return {
    day,
    measure,
    answer: day === undefined ? undefined : data,
    isLoading: day !== undefined && isFetching,
    holding: day === undefined || data === undefined ? undefined : new Set(data.tie?.timeline.map((entry) => entry.id)),
    variables,
    choose: (next, how) => address.set({ asOf: next }, how),
    chooseMeasure: (next) => address.set({ measure: next === 'SIGNED_BY' ? null : next }),
  }
}
