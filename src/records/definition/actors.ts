import { z } from 'zod'
import { recordShape } from './common'
import { date, dateOfBody, dateOrOpen } from './dates'
import { member } from './references'
import { country } from './party-codes'
import { recordId, slug, text } from './values'

const parent = z
  .strictObject({ name: text, from: dateOfBody.optional(), to: dateOrOpen.optional() })
  .meta({ id: 'Parent' })

const neighbourInTime = z
  .strictObject({
    name: text,
    on: dateOfBody.optional(),
    how: z.enum(['renamed', 'merged', 'split', 'functions-moved']).optional(),
  })
  .meta({ id: 'PredecessorOrSuccessor' })
/** An agency that preceded or succeeded another agency. */
export type PredecessorOrSuccessor = z.infer<typeof neighbourInTime>

/** An organisation that acts in a tie. */
export const agencyRecord = recordShape({
  record: z.literal('agency'),
  id: recordId,
  name: text,
  acronym: text.optional(),
  kind: slug,
  country: country.optional(),
  level: z.enum(['national', 'subnational', 'supranational', 'international', 'non-state']).optional(),
  seat: country.optional().describe('The country in which an international body has its seat.'),
  formedOn: dateOfBody.optional(),
  dissolvedOn: dateOfBody.optional(),
  parents: z.array(parent).optional(),
  predecessors: z.array(neighbourInTime).optional(),
  successors: z.array(neighbourInTime).optional(),
  formerNames: z.array(text).optional(),
  members: z.array(member).optional(),
}).meta({ id: 'Agency' })
/** A valid record of an agency. */
export type AgencyRecord = z.infer<typeof agencyRecord>

const heldRole = z
  .strictObject({
    role: text,
    agency: text.optional().describe('The name of the agency.'),
    country: country.optional(),
    from: date.optional(),
    to: dateOrOpen.optional().describe("Omitted: unknown. '..': current when last checked."),
  })
  .meta({ id: 'HeldRole' })

/** A person who signed, witnessed or launched an entry, or held a role. */
export const personRecord = recordShape({
  record: z.literal('person'),
  id: recordId,
  name: text,
  country: country.optional(),
  roles: z.array(heldRole).optional(),
}).meta({ id: 'Person' })
/** A valid record of a person. */
export type PersonRecord = z.infer<typeof personRecord>
