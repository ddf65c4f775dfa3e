import type { Address } from '../address/useAddress'
import type { MapOfTiesQueryVariables, TieBasis } from '../generated/graphql'
import { agreementKinds } from '../ties/agreement-kinds'
import { chosenBases } from '../ties/bases'
import { formatDate } from '../format/dates'
import { formatLabel } from '../format/labels'

/** Returns the variables of the map's query. */
export function toTieVariables(address: Pick<Address, 'all' | 'get'>): MapOfTiesQueryVariables {
  const [topic, asOf] = [address.get('topic'), address.get('asOf')]
  const kinds = agreementKinds.filter((kind) => kind === address.get('kind'))
  return {
    basis: chosenBases(address.all('basis')),
    kinds: kinds.length === 0 ? undefined : kinds,
    topics: topic === '' ? undefined : [topic],
    asOf: asOf === '' ? undefined : asOf,
    measure: asOf === '' ? undefined : address.get('measure') === 'IN_EFFECT_ON' ? 'IN_EFFECT_ON' : 'SIGNED_BY',
  }
}

const basisText: Record<TieBasis, string> = {
  BILATERAL: 'agreements and initiatives between exactly two parties',
  PLURILATERAL: 'agreements among more than two parties',
  PROGRAMME: 'wider initiatives, through their leads, funders or hosts',
  WITH_BLOC: 'agreements that a country signed with its bloc',
  NON_STATE: 'agreements by non-state or subnational bodies',
}

/** Describes what the map counts. This text appears above the map and in every exported picture. */
export function ruleOf(variables: MapOfTiesQueryVariables, topicName: string | undefined): string {
  const [basis, kinds, topics] = [variables.basis, variables.kinds, variables.topics].map((list) =>
    [list ?? []].flat(),
  ) as [TieBasis[], string[], string[]]
  return [
    basis.map((one) => basisText[one]).join('; '),
    ...kinds.map((kind) => `only agreements of the kind “${formatLabel(kind)}”`),
    ...topics.map((topic) => `on the topic “${topicName ?? topic}” or a narrower one`),
    ...(variables.asOf == null
      ? []
      : [`${formatLabel(variables.measure ?? 'SIGNED_BY')} ${formatDate(variables.asOf)}`]),
  ].join('; ')
}
