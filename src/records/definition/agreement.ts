import { z } from 'zod'
import { recordShape, term } from './common'
import { agencyReference, personReference, statement } from './references'
import { country, date, idsOrNames, recordId, text, url } from './values'

export const AGREEMENT_KINDS = [
  'memorandum-of-understanding',
  'digital-economy-agreement',
  'digital-trade-agreement',
  'digital-partnership',
  'letter-of-intent',
  'joint-declaration',
  'charter',
  'dialogue',
  'other',
] as const

export const AGREEMENT_STATUSES = [
  'negotiating',
  'announced',
  'approved',
  'signed',
  'adopted',
  'in-effect',
  'completed',
  'expired',
  'terminated',
  'replaced',
  'ended',
  'unknown',
] as const

export const BINDINGNESS = ['binding', 'non-binding', 'mixed', 'unknown'] as const
export const JOINING = ['signature', 'accession', 'adoption'] as const

const party = z
  .strictObject({
    country,
    how: z.enum(JOINING),
    joinedOn: date.optional(),
    inEffectOn: date.optional(),
    leftOn: date.optional(),
    declaration: text.optional(),
  })
  .meta({ id: 'Party' })
export type Party = z.infer<typeof party>

const commitment = z
  .strictObject({
    summary: text,
    topics: z.array(text).optional(),
    statedBy: personReference.optional().describe('A person or an agency.'),
    sourceUrl: url.optional(),
    locator: text.optional(),
  })
  .meta({ id: 'Commitment', description: 'One thing that the parties will do, or that a named person says they can.' })

/** Any instrument between parties; whether it binds is a property. */
export const agreementRecord = recordShape({
  record: z.literal('agreement'),
  id: recordId,
  title: text,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.enum(AGREEMENT_STATUSES),
  countries: z.array(country).min(1).describe('Parties by signature from the start, unless `parties` says otherwise.'),
  parties: z.array(party).optional(),
  agencies: z.array(agencyReference).optional(),
  signatories: z.array(personReference).optional(),
  witnesses: z.array(personReference).optional(),
  representatives: z.array(personReference).optional(),
  bindingness: z.enum(BINDINGNESS).optional(),
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
  statements: z.array(statement).optional(),
}).meta({ id: 'Agreement' })
export type AgreementRecord = z.infer<typeof agreementRecord>
