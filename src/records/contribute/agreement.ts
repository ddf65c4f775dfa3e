import { entityId, signingId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { AgreementRecord, Party } from '../definition/agreement'
import type { Assembly } from './assembly'
import { addCommitments, addStatements } from './deeds'
import { sourcesOf } from './evidence'
import { addPeople } from './people'
import { addPlace } from './place'

/** What an agreement's record adds besides claims, topics and links to other records. */
export function addAgreement(assembly: Assembly, record: AgreementRecord): void {
  addParties(assembly, record)
  addPeople(assembly, record.signatories, 'signatories', 'SIGNED')
  addPeople(assembly, record.witnesses, 'witnesses', 'WITNESSED')
  addPeople(assembly, record.representatives, 'representatives', 'REPRESENTED')
  addPlace(assembly, record.place, assembly.aboutId, ...(record.signedOn ? [addSigning(assembly, record)] : []))
  addCommitments(assembly, record)
  addStatements(assembly, record.statements)
}

/** `parties` says how each became one; a country of `countries` alone is one by signature. Agencies are parties too. */
function addParties(assembly: Assembly, record: AgreementRecord): void {
  const parties = record.parties ?? []
  for (const party of parties) addParty(assembly, party, 'parties')
  const named = new Set(parties.map(({ country }) => country))
  for (const country of record.countries) {
    if (!named.has(country)) addParty(assembly, { country, how: 'signature' }, 'countries')
  }
  const evidence = assembly.evidence.of('agencies')
  for (const { name, country } of record.agencies ?? []) {
    assembly.relate(assembly.agency(name, country, evidence), 'PARTY_TO', assembly.aboutId, {}, evidence)
  }
}

function addParty(assembly: Assembly, { country, how, ...rest }: Party, field: string): void {
  const { joinedOn, inEffectOn, leftOn, declaration } = rest
  const properties = { how: inCapitals(how), joinedOn, inEffectOn, leftOn, declaration }
  assembly.relate(entityId(country), 'PARTY_TO', assembly.aboutId, properties, assembly.evidence.of(field))
}

/**
 * The signing as an event of its own, named after the agreement, on the word of those who give the record's day. Its
 * name is ours, so its claim is inferred.
 */
function addSigning(assembly: Assembly, record: AgreementRecord) {
  const signing = signingId(assembly.aboutId)
  assembly.node(signing, 'Event', true)
  const days = assembly.claimsOn(assembly.aboutId, 'signedOn').filter(({ value }) => value === record.signedOn)
  for (const { value, sourceId, basis, locator } of days) {
    const citations = [{ sourceId, ...(locator && { locator }) }]
    assembly.claim(signing, { property: 'startsOn', value }, { citations, basis })
  }
  const citations = [...new Set(days.map(({ sourceId }) => sourceId))].map((sourceId) => ({ sourceId }))
  const evidence = { citations, basis: 'INFERRED' as const }
  assembly.claim(signing, { property: 'name', value: `Signing of ${record.title}` }, evidence)
  if (sourcesOf(evidence).length > 0) assembly.relate(assembly.aboutId, 'SIGNED_AT', signing, {}, evidence)
  return signing
}
