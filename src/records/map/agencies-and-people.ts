import { entityId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { AgencyRecord, PersonRecord, PredecessorOrSuccessor } from '../definition/actors'
import type { FactBuilder } from './fact-builder'
import { warnOfTitle } from './people-and-places'

/** Adds an agency's facts: its country, parents, members, predecessors and successors. */
export function addAgency(builder: FactBuilder, record: AgencyRecord): void {
  const { evidence, aboutId } = builder
  if (record.country) builder.relate(aboutId, 'BELONGS_TO', entityId(record.country), {}, evidence.of('country'))
  for (const entry of record.parents ?? []) {
    const { name, from, to } = entry
    const of = evidence.of('parents', entry)
    builder.relate(aboutId, 'PART_OF', builder.relatedAgency(name, record.country, of), { from, to }, of)
  }
  for (const entry of record.members ?? []) {
    const { country, agency, ...membership } = entry
    const of = evidence.of('members', entry)
    const member = agency ? builder.agency(agency.name, agency.country, of) : entityId(country ?? '')
    builder.relate(member, 'MEMBER_OF', aboutId, membership, of)
  }
  addSuccessions(builder, record)
}

function addSuccessions(builder: FactBuilder, record: AgencyRecord): void {
  for (const predecessor of record.predecessors ?? []) {
    const before = neighbour(builder, record, predecessor, 'predecessors')
    succeed(builder, before, builder.aboutId, predecessor, 'predecessors')
  }
  for (const successor of record.successors ?? []) {
    const after = neighbour(builder, record, successor, 'successors')
    succeed(builder, builder.aboutId, after, successor, 'successors')
  }
}

const neighbour = (builder: FactBuilder, record: AgencyRecord, entry: PredecessorOrSuccessor, field: string) =>
  builder.relatedAgency(entry.name, record.country, builder.evidence.of(field, entry))

function succeed(
  builder: FactBuilder,
  before: ReturnType<typeof neighbour>,
  after: ReturnType<typeof neighbour>,
  entry: PredecessorOrSuccessor,
  field: string,
): void {
  const { on, how } = entry
  builder.relate(before, 'SUCCEEDED_BY', after, { on, how: how && inCapitals(how) }, builder.evidence.of(field, entry))
}

/** Adds a person's facts: the country, and the roles held at an agency or for a country. */
export function addPersonRecord(builder: FactBuilder, record: PersonRecord): void {
  const { aboutId } = builder
  warnOfTitle(builder, record.name, record.name)
  if (record.country) {
    builder.relate(aboutId, 'BELONGS_TO', entityId(record.country), {}, builder.evidence.of('country'))
  }
  for (const entry of record.roles ?? []) {
    const { role, agency, country = record.country, from, to } = entry
    const evidence = builder.evidence.of('roles', entry)
    const agencyId = agency === undefined ? undefined : builder.relatedAgency(agency, country, evidence)
    const holder = agencyId ?? (country === undefined ? undefined : entityId(country))
    if (holder) builder.relate(aboutId, 'HELD_ROLE', holder, { role, from, to }, evidence)
  }
}
