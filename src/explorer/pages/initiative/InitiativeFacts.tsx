import { EntityLinks } from '../../entity/EntityLink'
import { Facts, type Fact } from '../../entity/Facts'
import { sourcesOf } from '../../entity/claims'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { refer, titleOfNeighbour } from '../../entity/neighbour'
import { say } from '../../words/labels'
import { sayDuration } from '../../words/numbers'
import { When } from '../../words/When'
import type { InitiativeNode } from './InitiativePage'

/** An initiative's facts, each on the word of the sources of its preferred claim. */
export function InitiativeFacts({ initiative }: { initiative: InitiativeNode }) {
  return <Facts facts={[...dates(initiative), ...term(initiative), ...people(initiative), ...around(initiative)]} />
}

const dateFields = [
  ['announcedOn', 'Announced'],
  ['launchedOn', 'Launched'],
  ['startsOn', 'Started'],
  ['endedOn', 'Ended'],
] as const

function dates(initiative: InitiativeNode): Fact[] {
  return dateFields.map(([field, name]) => ({
    name,
    value: initiative[field] == null ? null : <When date={initiative[field]} />,
    sources: sourcesOf(initiative.claims, field),
  }))
}

function term({ claims, termLength, termStated, termRenewal }: InitiativeNode): Fact[] {
  return [
    {
      name: 'Term',
      value: termLength == null ? null : sayDuration(termLength),
      sources: sourcesOf(claims, 'termLength'),
    },
    { name: 'Term as stated', value: termStated, sources: sourcesOf(claims, 'termStated') },
    {
      name: 'Renewal',
      value: termRenewal == null ? null : say(termRenewal),
      sources: sourcesOf(claims, 'termRenewal'),
    },
  ]
}

function people(initiative: InitiativeNode): Fact[] {
  return [
    { name: 'Launched by', value: linkList(neighboursOf(initiative.launchedByConnection.edges, 'Person')) },
    { name: 'Led by', value: linkList(neighboursOf(initiative.leadAgenciesConnection.edges, 'Agency')) },
    { name: 'People', value: linkList(neighboursOf(initiative.peopleConnection.edges, 'Person')) },
  ]
}

function around(initiative: InitiativeNode): Fact[] {
  const named = (list: readonly { id: string; name: string }[]) =>
    linkList(list.map((one) => ({ kind: 'Initiative', id: one.id, name: one.name })))
  const partOf = initiative.partOf.map((one) => ({ kind: one.__typename, id: one.id, name: titleOfNeighbour(one) }))
  return [
    { name: 'Where', value: initiative.place[0]?.name, sources: sourcesOf(initiative.claims, 'place') },
    {
      name: 'Topics',
      value: initiative.topics.length === 0 ? null : <EntityLinks kind="Topic" of={initiative.topics} />,
    },
    { name: 'Part of', value: linkList(partOf) },
    { name: 'Succeeds', value: named(initiative.succeeds) },
    { name: 'Succeeded by', value: named(initiative.succeededBy) },
    { name: 'Related', value: linkList(initiative.related.map(refer)) },
  ]
}
