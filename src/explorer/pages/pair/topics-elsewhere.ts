import type { TopicsOfAgreementFragment } from '../../generated/graphql'

/** A topic that a country shares with others, and with whom. */
export interface TopicElsewhere {
  readonly id: string
  readonly name: string
  readonly partners: readonly { id: string; name: string }[]
}

/** Topics of a country's bilateral agreements that are not among those `here`; most partners first. */
export function topicsElsewhere(
  country: string,
  agreements: readonly TopicsOfAgreementFragment[],
  here: ReadonlySet<string>,
): TopicElsewhere[] {
  const topics = new Map<string, { name: string; partners: Map<string, string> }>()
  for (const agreement of agreements)
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
