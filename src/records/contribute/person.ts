import { entityId } from '../../model/ids'
import type { PersonRecord } from '../definition/person'
import type { Assembly } from './assembly'

/** What a person's record adds besides claims: the country, and the roles held at an agency, else for a country. */
export function addPersonRecord(assembly: Assembly, record: PersonRecord): void {
  const { aboutId } = assembly
  if (record.country) {
    assembly.relate(aboutId, 'BELONGS_TO', entityId(record.country), {}, assembly.evidence.of('country'))
  }
  const evidence = assembly.evidence.of('roles')
  for (const { role, agency, country = record.country, from, to } of record.roles ?? []) {
    const agencyId = agency === undefined ? undefined : assembly.relatedAgency(agency, country, evidence)
    const holder = agencyId ?? (country === undefined ? undefined : entityId(country))
    if (holder) assembly.relate(aboutId, 'HELD_ROLE', holder, { role, from, to }, evidence)
  }
}
