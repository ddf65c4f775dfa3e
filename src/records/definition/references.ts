import { z } from 'zod'
import { date, dateOrOpen } from './dates'
import { placeInSource } from './reading'
import { country, partyCode } from './party-codes'
import { text, url } from './values'

/** An agency that a record refers to. */
export const agencyReference = z
  .strictObject({ name: text, country: partyCode.optional() })
  .meta({ id: 'AgencyReference', description: 'An agency by name, acronym, alias or former name.' })
/** A valid reference to an agency. */
export type AgencyReference = z.infer<typeof agencyReference>

/** A person that a record refers to. */
export const personReference = z
  .strictObject({
    name: text,
    role: text.optional().describe('The office held, such as Chief Executive.'),
    agency: text.optional().describe('The name of the agency in which the role is held.'),
    country: partyCode.optional(),
    onBehalfOf: text.optional(),
    manner: z.enum(['in-person', 'remote', 'digital', 'for-another']).optional(),
  })
  .meta({ id: 'PersonReference', description: 'A person by name or alias.' })
/** A valid reference to a person. */
export type PersonReference = z.infer<typeof personReference>

const PARTICIPANT_ROLES = [
  'lead',
  'partner',
  'member',
  'funder',
  'implementer',
  'beneficiary',
  'host',
  'observer',
  'applicant',
] as const

/** The fields of a reference to either a country or an agency. */
export const countryOrAgency = { country: partyCode.optional(), agency: agencyReference.optional() }
/** The error for a reference that names neither a country nor an agency, or names both. */
export const ONE_OF_THEM = { message: 'must name either a `country` or an `agency`' }
/** Checks that a reference names either a country or an agency. */
export const namesOne = (value: { country?: unknown; agency?: unknown }): boolean =>
  (value.country === undefined) !== (value.agency === undefined)

/** A country or agency that takes part in an initiative or event. */
export const participant = z
  .strictObject({
    ...countryOrAgency,
    role: z.enum(PARTICIPANT_ROLES),
    from: date.optional(),
    to: dateOrOpen.optional(),
  })
  .refine(namesOne, ONE_OF_THEM)
  .meta({ id: 'Participant' })
/** A valid participant. */
export type Participant = z.infer<typeof participant>

/** Two participants of a wider initiative that a source names as cooperating with each other. */
export const pair = z
  .tuple([country, country])
  .refine(([first, second]) => first !== second, { message: 'must name two different countries' })
  .meta({ id: 'Pair' })

/** A member of an agency, such as an international body. */
export const member = z
  .strictObject({
    country: country.optional(),
    agency: agencyReference.optional(),
    role: text.optional(),
    from: date.optional(),
    to: dateOrOpen.optional(),
  })
  .refine(namesOne, ONE_OF_THEM)
  .meta({ id: 'Member' })

/** A statement by a person or agency. */
export const statement = z
  .strictObject({
    by: personReference.describe('A person or an agency.'),
    summary: text.describe('A summary of the statement, in our own words.'),
    madeOn: date.optional(),
    sourceUrl: url.optional(),
    ...placeInSource,
  })
  .meta({ id: 'Statement' })
/** A valid statement. */
export type StatementEntry = z.infer<typeof statement>

/** The way in which a country became a party to an agreement, and the date. */
export const party = z
  .strictObject({
    country: partyCode,
    how: z.enum(['signature', 'accession', 'adoption']).optional().describe('Leave it out if it is unknown.'),
    joinedOn: date.optional(),
    inEffectOn: date.optional(),
    leftOn: date.optional(),
    declaration: text.optional(),
  })
  .meta({ id: 'Party' })
/** A valid party. */
export type Party = z.infer<typeof party>
