import type { PairElsewhereQuery } from '../../generated/graphql'

/** An agreement of one of the two, with any parties. */
export type AgreementOfCountry = PairElsewhereQuery['countries'][number]['latestAgreements'][number]

/** A topic that a country shares with others, and with whom. */
export interface RelatedTopic {
  readonly id: string
  readonly name: string
  readonly partners: readonly { id: string; name: string }[]
}

/** Topics of a country's bilateral agreements that are not among those `here`; most partners first. */
export function relatedTopics(
  country: string,
  agreements: readonly AgreementOfCountry[],
  here: ReadonlySet<string>,
): RelatedTopic[] {
  const topics = new Map<string, { name: string; partners: Map<string, string> }>()
  for (const agreement of agreements.filter(({ countries }) => countries.length === 2))
    for (const topic of agreement.topics.filter(({ id }) => !here.has(id))) {
      const known = topics.get(topic.id) ?? { name: topic.name, partners: new Map<string, string>() }
      for (const party of agreement.countries) if (party.id !== country) known.partners.set(party.id, party.name)
      topics.set(topic.id, known)
    }
  return [...topics]
    .map(([id, { name, partners }]) => ({
      id,
      name,
      partners: [...partners].map(([key, label]) => ({ id: key, name: label })),
    }))
    .sort((one, other) => other.partners.length - one.partners.length || one.name.localeCompare(other.name))
}
