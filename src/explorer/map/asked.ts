import type { Address } from '../address/useAddress'
import type { MapOfTiesQueryVariables, TieBasis } from '../generated/graphql'
import { agreementKinds } from '../ties/agreement-kinds'
import { chosenBases } from '../ties/bases'
import { sayDate } from '../words/dates'
import { say } from '../words/labels'

/** What the map asks the API for. */
export function askedOf(address: Pick<Address, 'all' | 'get'>): MapOfTiesQueryVariables {
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

const basisWords: Record<TieBasis, string> = {
  BILATERAL: 'agreements and initiatives of exactly two parties',
  PLURILATERAL: 'agreements of more than two parties',
  PROGRAMME: 'wider initiatives, through their leads',
}

/** What is counted, in words: the rule that stands over the map and in every picture of it. */
export function ruleOf(asked: MapOfTiesQueryVariables, topicName: string | undefined): string {
  const [basis, kinds, topics] = [asked.basis, asked.kinds, asked.topics].map((list) => [list ?? []].flat()) as [
    TieBasis[],
    string[],
    string[],
  ]
  return [
    basis.map((one) => basisWords[one]).join('; '),
    ...kinds.map((kind) => `only agreements of the kind “${say(kind)}”`),
    ...topics.map((topic) => `on the topic “${topicName ?? topic}” or a narrower one`),
    ...(asked.asOf == null ? [] : [`${say(asked.measure ?? 'SIGNED_BY')} ${sayDate(asked.asOf)}`]),
  ].join('; ')
}
