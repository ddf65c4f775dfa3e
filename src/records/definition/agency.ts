import { z } from 'zod'
import { recordShape } from './common'
import { member } from './references'
import { country, date, dateOrOpen, recordId, slug, text } from './values'

export const AGENCY_LEVELS = ['national', 'subnational', 'supranational', 'international', 'non-state'] as const
export const SUCCESSION_WAYS = ['renamed', 'merged', 'split', 'functions-moved'] as const

const parent = z.strictObject({ name: text, from: date.optional(), to: dateOrOpen.optional() }).meta({ id: 'Parent' })

const neighbourInTime = z
  .strictObject({ name: text, on: date.optional(), how: z.enum(SUCCESSION_WAYS).optional() })
  .meta({ id: 'PredecessorOrSuccessor' })
export type PredecessorOrSuccessor = z.infer<typeof neighbourInTime>

/** An organisation that acts in a tie. */
export const agencyRecord = recordShape({
  record: z.literal('agency'),
  id: recordId,
  name: text,
  acronym: text.optional(),
  kind: slug,
  country: country.optional(),
  level: z.enum(AGENCY_LEVELS).optional(),
  seat: country.optional().describe('The country in which an international body sits.'),
  formedOn: date.optional(),
  dissolvedOn: date.optional(),
  parents: z.array(parent).optional(),
  predecessors: z.array(neighbourInTime).optional(),
  successors: z.array(neighbourInTime).optional(),
  formerNames: z.array(text).optional(),
  members: z.array(member).optional(),
}).meta({ id: 'Agency' })
export type AgencyRecord = z.infer<typeof agencyRecord>
