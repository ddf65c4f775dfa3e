import { entityId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { AgencyRecord, PredecessorOrSuccessor } from '../definition/agency'
import type { Assembly } from './assembly'

/** What an agency's record adds besides claims: its country, parents, members, and who came before and after. */
export function addAgency(assembly: Assembly, record: AgencyRecord): void {
  const { evidence, aboutId } = assembly
  if (record.country) assembly.relate(aboutId, 'BELONGS_TO', entityId(record.country), {}, evidence.of('country'))
  for (const { name, from, to } of record.parents ?? []) {
    const parent = assembly.relatedAgency(name, record.country, evidence.of('parents'))
    assembly.relate(aboutId, 'PART_OF', parent, { from, to }, evidence.of('parents'))
  }
  for (const { country, agency, ...membership } of record.members ?? []) {
    const of = evidence.of('members')
    const member = agency ? assembly.agency(agency.name, agency.country, of) : entityId(country ?? '')
    assembly.relate(member, 'MEMBER_OF', aboutId, membership, of)
  }
  addSuccessions(assembly, record)
}

function addSuccessions(assembly: Assembly, record: AgencyRecord): void {
  for (const predecessor of record.predecessors ?? []) {
    const before = neighbour(assembly, record, predecessor, 'predecessors')
    succeed(assembly, before, assembly.aboutId, predecessor, 'predecessors')
  }
  for (const successor of record.successors ?? []) {
    const after = neighbour(assembly, record, successor, 'successors')
    succeed(assembly, assembly.aboutId, after, successor, 'successors')
  }
}

const neighbour = (assembly: Assembly, record: AgencyRecord, { name }: PredecessorOrSuccessor, field: string) =>
  assembly.relatedAgency(name, record.country, assembly.evidence.of(field))

function succeed(
  assembly: Assembly,
  before: ReturnType<typeof neighbour>,
  after: ReturnType<typeof neighbour>,
  { on, how }: PredecessorOrSuccessor,
  field: string,
): void {
  assembly.relate(before, 'SUCCEEDED_BY', after, { on, how: how && inCapitals(how) }, assembly.evidence.of(field))
}
