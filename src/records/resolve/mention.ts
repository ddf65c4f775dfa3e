import type { Actor, Amount } from '../definition/details'

import { countryOfCode, subdivisionOf } from '../../model/country-codes'
import type { AnyRecord } from '../definition/record'
import type { AgencyReference, PersonReference } from '../definition/references'

/** A reference by name from a record to an agency, person or place. */
export interface Mention {
  /**
   * A `Speaker` is a person or an agency. Only a comparison with the names in all records shows which of the two it is.
   */
  kind: 'Agency' | 'Person' | 'Place' | 'Speaker'
  name: string
  country?: string
  /**
   * True if `country` is the country of the referring person or agency, to which the named agency might not belong. If
   * `country` has no such agency, the name refers to an international body.
   */
  loose?: boolean
  /** A person's role. A review shows the role, so that people can compare two similar names. */
  role?: string
}

/** A record of a joint activity of countries. */
type EntryRecord = Exclude<AnyRecord, { record: 'agency' | 'person' | 'search' | 'list' }>

/** Yields every reference by name in a record. */
export function* mentionsOf(record: AnyRecord): Generator<Mention> {
  if (record.record === 'search' || record.record === 'list') return
  if ('place' in record && record.place) yield { kind: 'Place', name: record.place }
  if (record.record === 'agency') yield* agencyMentions(record)
  else if (record.record === 'person') yield* roleMentions(record)
  else yield* entryMentions(record)
}

function* entryMentions(record: EntryRecord): Generator<Mention> {
  for (const code of codesOf(record)) {
    const part = subdivisionOf(code)
    if (part) yield { kind: 'Agency', name: part.name, country: part.country }
  }
  const lead = record.record === 'initiative' ? (record.leadAgencies ?? []) : []
  for (const agency of [...(record.agencies ?? []), ...lead]) yield agencyMention(agency)
  for (const person of peopleOf(record)) yield* personMentions(person)
  if (record.record !== 'agreement') {
    for (const { agency } of record.participants ?? []) if (agency) yield agencyMention(agency)
  }
  if (record.record === 'event') yield* hostMentions(record)
  else
    for (const actor of actorsOf(record))
      if (actor.name !== undefined) yield* speakerMentions({ ...actor, name: actor.name })
  if (record.record !== 'event') for (const { by } of record.statements ?? []) yield* speakerMentions(by)
  if (record.record !== 'agreement') return
  for (const { statedBy } of record.commitments ?? []) if (statedBy) yield* speakerMentions(statedBy)
}

function* hostMentions({
  host = [],
  sentBy = [],
  receivedBy = [],
}: AnyRecord & { record: 'event' }): Generator<Mention> {
  for (const { agency } of [host].flat()) if (agency) yield agencyMention(agency)
  for (const agency of [...sentBy, ...receivedBy]) yield agencyMention(agency)
}

function actorsOf(record: AnyRecord & { record: 'agreement' | 'initiative' }): Actor[] {
  const { history = [], amounts = [] } = record
  const promised = record.record === 'agreement' ? (record.commitments ?? []) : []
  return [...history, ...promised].flatMap(({ by = [] }) => by).concat(amounts.flatMap(payersAndPayees))
}

const payersAndPayees = ({ payer, payee }: Amount): Actor[] => [payer, payee].filter((each) => each !== undefined)

/** Returns the codes of the parties and participants. */
function codesOf(record: EntryRecord): string[] {
  const named = record.record === 'agreement' ? record.parties : record.participants
  const codes = (named ?? []).flatMap(({ country }) => (country === undefined ? [] : [country]))
  return [...new Set([...(record.countries ?? []), ...codes])]
}

function peopleOf(record: AnyRecord): PersonReference[] {
  if (record.record === 'agreement') {
    return [...(record.signatories ?? []), ...(record.witnesses ?? []), ...(record.representatives ?? [])]
  }
  if (record.record === 'initiative') return [...(record.launchedBy ?? []), ...(record.people ?? [])]
  return record.record === 'event' ? (record.people ?? []) : []
}

function* agencyMentions(record: AnyRecord & { record: 'agency' }): Generator<Mention> {
  for (const { name } of [...(record.parents ?? []), ...(record.predecessors ?? []), ...(record.successors ?? [])]) {
    yield relatedAgency(name, record.country)
  }
  for (const { agency } of record.members ?? []) if (agency) yield agencyMention(agency)
}

function* roleMentions(record: AnyRecord & { record: 'person' }): Generator<Mention> {
  for (const { agency, country } of record.roles ?? [])
    if (agency) yield relatedAgency(agency, country ?? record.country)
}

function* personMentions(person: PersonReference): Generator<Mention> {
  const { name, role, agency } = person
  const country = person.country && countryOfCode(person.country)
  yield { kind: 'Person', name, ...(country && { country }), ...(role && { role }) }
  if (agency) yield relatedAgency(agency, country)
}

function* speakerMentions(speaker: PersonReference): Generator<Mention> {
  if (isCertainlyPerson(speaker)) yield* personMentions(speaker)
  else
    yield { kind: 'Speaker', name: speaker.name, ...(speaker.country && { country: countryOfCode(speaker.country) }) }
}

/**
 * Checks whether a reference has properties that only a person can have: a role, an agency, a manner, or a principal on
 * whose behalf the person acts.
 */
export function isCertainlyPerson({ role, agency, manner, onBehalfOf }: PersonReference): boolean {
  return [role, agency, manner, onBehalfOf].some((value) => value !== undefined)
}

const agencyMention = ({ name, country }: AgencyReference): Mention => ({
  kind: 'Agency',
  name,
  ...(country && { country: countryOfCode(country) }),
})

function relatedAgency(name: string, country: string | undefined): Mention {
  return { kind: 'Agency', name, ...(country && { country }), loose: true }
}

/** The names and records of a node that records only refer to. */
export class Mentioned {
  private readonly forms = new Map<string, number>()
  private readonly seenIn = new Set<string>()
  private readonly seenRoles = new Set<string>()
  private readonly seenCollections = new Set<string>()

  add(name: string, record: string, role: string | undefined, times = 1): void {
    this.forms.set(name, (this.forms.get(name) ?? 0) + times)
    keepSmallest(this.seenIn, record)
    this.seenCollections.add(record.slice(0, record.lastIndexOf('/')))
    if (role) keepSmallest(this.seenRoles, role)
  }

  /** Returns the names, most frequent first. Equally frequent names are sorted alphabetically. */
  names(): string[] {
    const sorted = [...this.forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    return sorted.map(([name]) => name)
  }

  /** Returns some of the records that refer to the node. The selection does not depend on the order of the records. */
  get records(): string[] {
    return [...this.seenIn].sort()
  }

  /** Returns all collections whose records refer to the node, sorted. */
  get collections(): string[] {
    return [...this.seenCollections].sort()
  }

  get roles(): string[] {
    return [...this.seenRoles].sort()
  }

  merge(other: Mentioned): void {
    for (const [form, count] of other.forms) this.forms.set(form, (this.forms.get(form) ?? 0) + count)
    for (const record of other.seenIn) keepSmallest(this.seenIn, record)
    for (const collection of other.seenCollections) this.seenCollections.add(collection)
    for (const role of other.seenRoles) keepSmallest(this.seenRoles, role)
  }
}

/**
 * The maximum number of records, and of roles, to keep for a node. The first in alphabetical order are kept, so that
 * the order in which records are read has no effect.
 */
const MAX_KEPT = 5

function keepSmallest(kept: Set<string>, text: string): void {
  if (kept.has(text)) return
  kept.add(text)
  if (kept.size > MAX_KEPT) kept.delete([...kept].sort().at(-1) ?? text)
}
