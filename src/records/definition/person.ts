import { z } from 'zod'
import { recordShape } from './common'
import { country, date, dateOrOpen, recordId, text } from './values'

const heldRole = z
  .strictObject({
    role: text,
    agency: text.optional().describe('The name of the agency.'),
    country: country.optional(),
    from: date.optional(),
    to: dateOrOpen.optional().describe("Left out: not known; '..': current when last checked."),
  })
  .meta({ id: 'HeldRole' })

/** Someone who signed, witnessed, launched, or held a role. */
export const personRecord = recordShape({
  record: z.literal('person'),
  id: recordId,
  name: text,
  country: country.optional(),
  roles: z.array(heldRole).optional(),
}).meta({ id: 'Person' })
export type PersonRecord = z.infer<typeof personRecord>
