import { z } from 'zod'
import { agencyRecord, type AgencyRecord } from './agency'
import { agreementRecord, type AgreementRecord } from './agreement'
import { eventRecord, type EventRecord } from './event'
import { initiativeRecord, type InitiativeRecord } from './initiative'
import { personRecord, type PersonRecord } from './person'

/** One agreement, initiative, event, agency or person, written down with its evidence. */
export type AnyRecord = AgreementRecord | InitiativeRecord | EventRecord | AgencyRecord | PersonRecord

/** The one definition from which validation, these types and the JSON Schema come, by kind of record. */
export const DEFINITIONS = {
  agreement: agreementRecord,
  initiative: initiativeRecord,
  event: eventRecord,
  agency: agencyRecord,
  person: personRecord,
}

/** What a record file holds. */
export const recordFile = z.array(z.discriminatedUnion('record', Object.values(DEFINITIONS) as DefinitionTuple))

type DefinitionTuple = [
  typeof agreementRecord,
  typeof initiativeRecord,
  typeof eventRecord,
  typeof agencyRecord,
  typeof personRecord,
]

/** A record as a member of its collection. */
export interface CollectedRecord {
  collection: string
  record: AnyRecord
}
