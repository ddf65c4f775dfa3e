/** An agreement to which at least one country of the pair is a party, with any other parties. */
export interface AgreementOfCountry {
  readonly countries: readonly { id: string; name: string }[]
  readonly topics: readonly { id: string; name: string }[]
  /** The first tie of the agreement. An agreement that is not concluded ties nobody. */
  readonly tiesConnection: { readonly edges: readonly { properties: { basis: string } }[] }
}

/** A topic that a country's agreements with other partners cover. */
export interface RelatedTopic {
  readonly id: string
  readonly name: string
  readonly partners: readonly { id: string; name: string }[]
}

/** The topic tree: the ids of the topics directly above each topic. */
export type TopicTree = ReadonlyMap<string, readonly string[]>

/**
 * Returns the topics of the agreements that count as bilateral between a country and a partner outside the pair. `here`
 * contains the topics of every agreement on record between the two countries, including announced agreements. Leaves
 * out these topics and all topics above them, because a topic includes its narrower topics. Topics with the most
 * partners come first.
 */
export function relatedTopics(
  pair: readonly string[],
  agreements: readonly AgreementOfCountry[],
  here: ReadonlySet<string>,
  tree: TopicTree,
): RelatedTopic[] {
  const bilateral = agreements.filter(({ countries }) => countries.length === 2)
  const between = ({ countries }: AgreementOfCountry) => countries.every(({ id }) => pair.includes(id))
  const announced = bilateral.filter(between).flatMap(({ topics }) => topics.map(({ id }) => id))
  const covered = withBroader([...here, ...announced], tree)
  const topics = new Map<string, { name: string; partners: Map<string, string> }>()
  for (const { countries, topics: its } of bilateral.filter((one) => !between(one) && ties(one)))
    for (const topic of its.filter(({ id }) => !covered.has(id))) {
      const known = topics.get(topic.id) ?? { name: topic.name, partners: new Map<string, string>() }
      for (const party of countries) if (!pair.includes(party.id)) known.partners.set(party.id, party.name)
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

/** Checks whether an agreement ties its parties. An agreement by non-state bodies does not. */
function ties({ tiesConnection: { edges } }: AgreementOfCountry): boolean {
  return edges.some(({ properties }) => properties.basis !== 'NON_STATE')
}

/** Returns the given topics with all topics above them. */
function withBroader(topics: readonly string[], tree: TopicTree): Set<string> {
  const found = new Set(topics)
  for (const topic of found) for (const above of tree.get(topic) ?? []) found.add(above)
  return found
}
