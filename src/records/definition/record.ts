import { z } from 'zod'
import { STATUSES } from '../../model/stages'
import { agencyRecord, type AgencyRecord, personRecord, type PersonRecord } from './actors'
import { AGREEMENT_KINDS } from '../../model/agreement-kinds'
import { checkHistory } from './check-history'
import { recordShape, type SourceEntry, term } from './common'
import { commitment } from './commitment'
import { listRecord, type ListRecord, searchRecord, type SearchRecord } from './coverage'
import { date, dateOrOpen } from './dates'
import { amount, hostAndSecondment, languageText, registration } from './details'
import { history } from './history'
import { agencyReference, pair, participant, party, personReference, statement } from './references'
import { partyCodes } from './party-codes'
import { idsOrNames, recordId, slug, text } from './values'

/** Any instrument between parties, binding or not. A property states whether it is binding. */
export const agreementRecord = recordShape({
  record: z.literal('agreement'),
  id: recordId,
  title: text,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.enum(STATUSES).optional().describe('Required, unless `history` gives it.'),
  history: history.optional(),
  countries: partyCodes
    .min(1)
    .describe('The parties. `parties` states how and when individual countries became parties.'),
  parties: z.array(party).optional(),
  agencies: z.array(agencyReference).optional(),
  signatories: z.array(personReference).optional(),
  witnesses: z.array(personReference).optional(),
  representatives: z.array(personReference).optional(),
  bindingness: z.enum(['binding', 'non-binding', 'mixed', 'unknown']).optional(),
  approvedOn: date.optional(),
  announcedOn: date.optional(),
  signedOn: date.optional(),
  adoptedOn: date.optional(),
  inEffectOn: date.optional(),
  endedOn: date.optional(),
  statusOn: date.optional(),
  term: term.optional(),
  place: text.optional(),
  partOf: idsOrNames.optional(),
  succeeds: idsOrNames.optional(),
  amends: idsOrNames.optional(),
  implements: idsOrNames.optional(),
  commitments: z.array(commitment).optional(),
  commitmentsComplete: z.boolean().optional(),
  amounts: z.array(amount).optional(),
  texts: z.array(languageText).optional(),
  registrations: z.array(registration).optional(),
  statements: z.array(statement).optional(),
})
  .superRefine(checkHistory)
  .meta({ id: 'Agreement' })
/** A valid record of an agreement. */
export type AgreementRecord = z.infer<typeof agreementRecord>

function namesOnlyParticipants(record: {
  pairs?: [string, string][]
  countries?: string[]
  participants?: { country?: string; agency?: { country?: string } }[]
}): boolean {
  const inRoles = (record.participants ?? []).map(({ country, agency }) => country ?? agency?.country)
  const named = new Set([...(record.countries ?? []), ...inRoles])
  return (record.pairs ?? []).flat().every((country) => named.has(country))
}

/** A programme, campaign, group or fund. */
export const initiativeRecord = recordShape({
  record: z.literal('initiative'),
  id: recordId,
  name: text,
  kind: slug,
  countries: partyCodes.optional().describe('If there are no `participants`, these take part in an unknown role.'),
  participants: z.array(participant).optional(),
  pairs: z
    .array(pair)
    .optional()
    .describe(
      'The pairs that a source names as cooperating, if the initiative has more than two countries and no lead.',
    ),
  leadAgencies: z.array(agencyReference).optional(),
  agencies: z.array(agencyReference).optional(),
  launchedOn: date.optional(),
  launchedBy: z.array(personReference).optional(),
  announcedOn: date.optional(),
  startsOn: date.optional(),
  endedOn: date.optional(),
  history: history.optional(),
  term: term.optional(),
  place: text.optional(),
  partOf: idsOrNames.optional(),
  succeeds: idsOrNames.optional(),
  people: z.array(personReference).optional(),
  amounts: z.array(amount).optional(),
  statements: z.array(statement).optional(),
})
  .refine(namesOnlyParticipants, {
    path: ['pairs'],
    message: 'must name only countries that are in `countries` or `participants`',
  })
  .superRefine(checkHistory)
  .meta({ id: 'Initiative' })
/** A valid record of an initiative. */
export type InitiativeRecord = z.infer<typeof initiativeRecord>

/** Checks that an event has exactly one start and at most one end. */
function checkDays(
  event: Partial<Record<'startsOn' | 'endsOn' | 'from' | 'to', unknown>>,
  context: z.core.$RefinementCtx,
) {
  const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (event.startsOn === undefined && event.from === undefined) issue('startsOn', 'is missing')
  if (event.startsOn !== undefined && event.from !== undefined) issue('from', 'repeats `startsOn`; give one of them')
  if (event.endsOn !== undefined && event.to !== undefined) issue('to', 'repeats `endsOn`; give one of them')
}

/** A signing, launch, summit, visit or other occasion, with a day and a place. */
export const eventRecord = recordShape({
  record: z.literal('event'),
  id: recordId,
  name: text,
  kind: slug.optional(),
  startsOn: date.optional().describe('Required, unless `from` gives it.'),
  endsOn: date.optional(),
  from: date.optional().describe('The same as `startsOn`, for events that last several days, such as a secondment.'),
  to: dateOrOpen.optional().describe('The same as `endsOn`.'),
  place: text.optional(),
  countries: partyCodes.optional().describe('If there are no `participants`, these take part in an unknown role.'),
  participants: z.array(participant).optional(),
  agencies: z.array(agencyReference).optional(),
  ...hostAndSecondment,
  people: z.array(personReference).optional(),
  partOf: idsOrNames.optional(),
})
  .superRefine(checkDays)
  .meta({ id: 'Event' })
/** A valid record of an event. */
export type EventRecord = z.infer<typeof eventRecord>

/** A record that lists the sources of its values. */
export type SourcedRecord = AgreementRecord | InitiativeRecord | EventRecord | AgencyRecord | PersonRecord | ListRecord

/** One agreement, initiative, event, agency, person, published list or search with its evidence. */
export type AnyRecord = SourcedRecord | SearchRecord

/** A source of a record. A source without a kind is only an address that no entry of `sources` describes. */
export type RecordSource = Omit<SourceEntry, 'kind'> & { kind?: SourceEntry['kind'] }

/** Returns the sources of a record. For a search, these are the places that were searched. */
export function sourcesOfRecord(record: AnyRecord): RecordSource[] {
  return record.record === 'search' ? record.places.map(({ url }) => ({ url, supports: [] })) : record.sources
}

/** The definition of each kind of record, from which validation, types and JSON Schema are derived. */
export const DEFINITIONS = {
  agreement: agreementRecord,
  initiative: initiativeRecord,
  event: eventRecord,
  agency: agencyRecord,
  person: personRecord,
  search: searchRecord,
  list: listRecord,
}

/** The content of a record file. */
export const recordFile = z.array(z.discriminatedUnion('record', Object.values(DEFINITIONS) as DefinitionTuple))

type DefinitionTuple = [
  typeof agreementRecord,
  typeof initiativeRecord,
  typeof eventRecord,
  typeof agencyRecord,
  typeof personRecord,
  typeof searchRecord,
  typeof listRecord,
]

/** A record as a member of its collection. */
export interface CollectedRecord {
  collection: string
  record: AnyRecord
}
