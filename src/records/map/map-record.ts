import { signingId } from '../../model/ids'
import type { RecordFacts } from '../../model/record-facts'
import { inCapitals, NODE_OF_RECORD } from '../../model/record-kinds'
import { supported } from '../definition/common'
import type {
  AgreementRecord,
  CollectedRecord,
  EventRecord,
  InitiativeRecord,
  SourcedRecord,
} from '../definition/record'
import type { Party } from '../definition/references'
import type { Warning } from '../resolve/finding'
import type { RecordIndex } from '../resolve/record-index'
import { addAgency, addPersonRecord } from './agencies-and-people'
import { addClaims } from './claims'
import { addCommitments, addStatements } from './commitments-and-statements'
import { addPublishedList, addSearch } from './coverage'
import { daysAfterToday } from './days-after-today'
import { addAmounts, addRegistrations, addTexts } from './details'
import { type Citation, citationOf, type Evidence } from './evidence'
import { FactBuilder } from './fact-builder'
import { addPairs, addParticipants, addPeople, addPlace } from './people-and-places'
import { addPartyNodes } from './subdivisions'
import { addStages, fieldsFromHistory } from './stages'
import { addTargets, addTopics, targetFields } from './topics-and-links'

/**
 * Maps one record to the facts that it adds to the graph. Resolves the record's references with the index of all
 * records. Also returns the warnings about the record.
 */
export function mapRecord(index: RecordIndex, collected: CollectedRecord): { facts: RecordFacts; warnings: Warning[] } {
  const { record } = collected
  const kind = NODE_OF_RECORD[record.record]
  const builder = new FactBuilder(index, collected)
  if (record.record === 'search') {
    addSearch(builder, record)
    return { facts: builder.done(), warnings: [...builder.warnings, ...daysAfterToday(record, builder.key)] }
  }
  addOwnNode(builder, record)
  addClaims(builder, record)
  addTopics(builder, kind, record.topics)
  addOwnFacts(builder, record)
  addStages(builder, record)
  const fields = record as unknown as Record<string, string | string[] | undefined>
  for (const target of targetFields(kind)) addTargets(builder, target, fields[target.field])
  return {
    facts: builder.done(),
    warnings: [...builder.warnings, ...unsupportedFields(builder, record), ...daysAfterToday(record, builder.key)],
  }
}

function addOwnNode(builder: FactBuilder, record: SourcedRecord): void {
  const node = builder.ownNode()
  const aliases = [...new Set(record.aliases ?? [])].sort()
  const formerNames = record.record === 'agency' ? [...new Set(record.formerNames ?? [])].sort() : []
  const lists = { ...(aliases.length > 0 && { aliases }), ...(formerNames.length > 0 && { formerNames }) }
  if (Object.keys(lists).length > 0) node.lists = lists
  if (record.reviewedOn) node.reviewedOn = record.reviewedOn
}

function addOwnFacts(builder: FactBuilder, record: SourcedRecord): void {
  switch (record.record) {
    case 'agreement':
      return addAgreement(builder, record)
    case 'initiative':
      return addInitiative(builder, record)
    case 'event':
      return addEvent(builder, record)
    case 'agency':
      return addAgency(builder, record)
    case 'person':
      return addPersonRecord(builder, record)
    case 'list':
      return addPublishedList(builder, record)
  }
}

/**
 * Warns if a source supports a field that the record does not have. Someone probably read the value but did not record
 * it.
 */
function unsupportedFields(builder: FactBuilder, record: SourcedRecord): Warning[] {
  const disputed = new Set((record.discrepancies ?? []).map(({ field }) => field))
  const given = new Set([...Object.keys(record), ...fieldsFromHistory(builder, record).map(({ property }) => property)])
  if (given.has('from')) given.add('startsOn')
  if (given.has('to')) given.add('endsOn')
  const filled = (field: string) => given.has(field.startsWith('term') ? 'term' : field)
  const named = new Set(record.sources.flatMap(({ supports }) => supports.map((entry) => supported(entry).field)))
  return [...named]
    .filter((field) => !filled(field) && !disputed.has(field))
    .map((field) => ({
      code: 'UNSUPPORTED_FIELD',
      record: builder.key,
      field,
      message: `A source supports \`${field}\`, but the record does not have that field.`,
      values: { field },
    }))
}

/** Adds an agreement's facts: parties, people, place, commitments, amounts, texts, registrations and statements. */
function addAgreement(builder: FactBuilder, record: AgreementRecord): void {
  addParties(builder, record)
  addPeople(builder, record.signatories, 'signatories', 'SIGNED')
  addPeople(builder, record.witnesses, 'witnesses', 'WITNESSED')
  addPeople(builder, record.representatives, 'representatives', 'REPRESENTED')
  const signedOn = record.signedOn ?? dayFromHistory(builder, record, 'signedOn')
  const signing = signedOn === undefined ? [] : [addSigning(builder, record, signedOn)]
  addPlace(builder, record.place, builder.aboutId, ...signing)
  addCommitments(builder, record)
  addAmounts(builder, record)
  addTexts(builder, record)
  addRegistrations(builder, record)
  addStatements(builder, record.statements)
}

/**
 * Adds the parties. The way in which a country became a party is added only if a record about the agreement states it,
 * or states that the country signed. Agencies are parties too.
 */
function addParties(builder: FactBuilder, record: AgreementRecord): void {
  const parties = record.parties ?? []
  for (const party of parties) addParty(builder, party, builder.evidence.of('parties', party))
  const named = new Set(parties.map(({ country }) => country))
  for (const country of record.countries) {
    if (named.has(country)) continue
    addParty(builder, { country }, builder.evidence.of('countries', country))
  }
  for (const agency of record.agencies ?? []) {
    const { name, country } = agency
    const evidence = builder.evidence.of('agencies', agency)
    builder.relate(builder.agency(name, country, evidence), 'PARTY_TO', builder.aboutId, {}, evidence)
  }
}

function addParty(builder: FactBuilder, { country, how, ...rest }: Party, evidence: Evidence): void {
  const { joinedOn, inEffectOn, leftOn, declaration } = rest
  const party = addPartyNodes(builder, country, evidence)
  const manner = how ?? builder.index.manners.of(builder.aboutId, party.country)
  const properties = { how: manner && inCapitals(manner), joinedOn, inEffectOn, leftOn, declaration }
  builder.relate(party.country, 'PARTY_TO', builder.aboutId, properties, evidence)
  if (party.body) builder.relate(party.body, 'PARTY_TO', builder.aboutId, {}, evidence)
}

const dayFromHistory = (builder: FactBuilder, record: AgreementRecord, field: string): string | undefined =>
  fieldsFromHistory(builder, record).find(({ property }) => property === field)?.value

/**
 * Adds the signing as a separate event, named after the agreement, with the sources that state the date. We chose the
 * name, so the claim about the name is inferred.
 */
function addSigning(builder: FactBuilder, record: AgreementRecord, signedOn: string) {
  const signing = signingId(builder.aboutId)
  builder.node(signing, 'Event', true)
  const days = builder.claimsOn(builder.aboutId, 'signedOn').filter(({ value }) => value === signedOn)
  for (const day of days) {
    builder.claim(
      signing,
      { property: 'startsOn', value: day.value },
      { citations: [citationOf(day)], basis: day.basis },
    )
  }
  const evidence = { citations: distinctSources(days), basis: 'INFERRED' as const }
  builder.claim(signing, { property: 'name', value: `Signing of ${record.title}` }, evidence)
  for (const basis of ['STATED', 'IMPLIED'] as const) {
    const some = days.filter((day) => (day.basis === 'IMPLIED') === (basis === 'IMPLIED'))
    if (some.length > 0)
      builder.relate(builder.aboutId, 'SIGNED_AT', signing, {}, { citations: distinctSources(some), basis })
  }
  return signing
}

const distinctSources = (days: readonly Citation[]): Citation[] => [
  ...new Map(
    days.map(({ sourceId, statedAsOf }) => [sourceId, { sourceId, ...(statedAsOf && { statedAsOf }) }]),
  ).values(),
]

/** Adds an initiative's facts: participants, leads, people, place and statements. */
function addInitiative(builder: FactBuilder, record: InitiativeRecord): void {
  addParticipants(builder, record)
  addPairs(builder, record)
  for (const agency of record.leadAgencies ?? []) {
    const { name, country } = agency
    const evidence = builder.evidence.of('leadAgencies', agency)
    builder.relate(builder.agency(name, country, evidence), 'LEADS', builder.aboutId, {}, evidence)
  }
  addPeople(builder, record.launchedBy, 'launchedBy', 'LAUNCHED')
  addPeople(builder, record.people, 'people', 'TAKES_PART_IN')
  addPlace(builder, record.place, builder.aboutId)
  addAmounts(builder, record)
  addStatements(builder, record.statements)
}

/** Adds an event's facts: participants, people and place. */
function addEvent(builder: FactBuilder, record: EventRecord): void {
  addParticipants(builder, record)
  addPeople(builder, record.people, 'people', 'TOOK_PART_IN')
  addPlace(builder, record.place, builder.aboutId)
}
