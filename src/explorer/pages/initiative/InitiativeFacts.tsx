import { effectToday } from '../../entity/EffectToday'
import { EntityLinks } from '../../entity/EntityLink'
import { Facts, type Fact } from '../../entity/Facts'
import { type Claims, evidenceOf } from '../../entity/claims'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { formatLabel } from '../../format/labels'
import { formatDuration } from '../../format/numbers'
import { nameOfDate } from '../../format/planned'
import { When } from '../../format/When'
import type { InitiativeFactsFragment } from '../../generated/graphql'

/** Shows the facts about an initiative. Each fact has the sources of its preferred claim. */
export function InitiativeFacts({ initiative, claims }: { initiative: InitiativeFactsFragment; claims: Claims }) {
  const parts = [today, dates, term, people, around]
  return <Facts facts={parts.flatMap((factsOf) => factsOf(initiative, claims))} />
}

const today = ({ effect }: InitiativeFactsFragment): Fact[] => [effectToday(effect)]

const dateFields = [
  ['announcedOn', 'Announced'],
  ['launchedOn', 'Launched'],
  ['startsOn', 'Started'],
  ['endedOn', 'Ended'],
] as const

function dates(initiative: InitiativeFactsFragment, claims: Claims): Fact[] {
  return dateFields.map(([field, name]) => ({
    name: nameOfDate(name, field, initiative.plannedDates),
    value: initiative[field] == null ? null : <When date={initiative[field]} />,
    ...evidenceOf(claims, field),
  }))
}

function term({ termLength, termStated, termRenewal }: InitiativeFactsFragment, claims: Claims): Fact[] {
  return [
    {
      name: 'Term',
      value: termLength == null ? null : formatDuration(termLength),
      ...evidenceOf(claims, 'termLength'),
    },
    { name: 'Term as stated', value: termStated, ...evidenceOf(claims, 'termStated') },
    {
      name: 'Renewal',
      value: termRenewal == null ? null : formatLabel(termRenewal),
      ...evidenceOf(claims, 'termRenewal'),
    },
  ]
}

function people(initiative: InitiativeFactsFragment): Fact[] {
  return [
    { name: 'Launched by', value: linkList(neighboursOf(initiative.launchedByConnection.edges, 'Person')) },
    { name: 'Led by', value: linkList(neighboursOf(initiative.leadAgenciesConnection.edges, 'Agency')) },
    { name: 'People', value: linkList(neighboursOf(initiative.peopleConnection.edges, 'Person')) },
  ]
}

function around({ place: [place], topics }: InitiativeFactsFragment, claims: Claims): Fact[] {
  return [
    { name: 'Where', value: place?.name, ...evidenceOf(claims, 'place') },
    { name: 'Topics', value: topics.length === 0 ? null : <EntityLinks kind="Topic" of={topics} /> },
  ]
}
