import type { AgreementKind, Measure, TieBasis } from '../generated/graphql'
import { chosenBases } from './bases'

/** The variables that determine which entries count. */
export interface Counted {
  readonly basis: TieBasis[]
  readonly kinds?: AgreementKind[]
  readonly topics?: string[]
  readonly asOf?: string
  readonly measure?: Measure
}

/**
 * Reads the filters of a count from an address: the bases, the kind of agreement, the topic, the as-of date and the
 * measure.
 */
export function countedBy(search: URLSearchParams): Counted {
  const asOf = search.get('asOf') ?? ''
  return {
    basis: chosenBases(search.getAll('basis')),
    ...(search.has('kind') && { kinds: [search.get('kind') as AgreementKind] }),
    ...(search.has('topic') && { topics: [search.get('topic') ?? ''] }),
    ...(asOf !== '' && { asOf, measure: search.get('measure') === 'IN_EFFECT_ON' ? 'IN_EFFECT_ON' : 'SIGNED_BY' }),
  }
}
