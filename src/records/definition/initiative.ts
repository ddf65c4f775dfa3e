import { z } from 'zod'
import { recordShape, term } from './common'
import { agencyReference, participant, personReference, statement } from './references'
import { country, date, idsOrNames, recordId, slug, text } from './values'

/** A programme, campaign, group or fund. */
export const initiativeRecord = recordShape({
  record: z.literal('initiative'),
  id: recordId,
  name: text,
  kind: slug,
  countries: z.array(country).optional().describe('Without `participants`: taking part in a role not known.'),
  participants: z.array(participant).optional(),
  leadAgencies: z.array(agencyReference).optional(),
  agencies: z.array(agencyReference).optional(),
  launchedOn: date.optional(),
  launchedBy: z.array(personReference).optional(),
  announcedOn: date.optional(),
  startsOn: date.optional(),
  endedOn: date.optional(),
  term: term.optional(),
  place: text.optional(),
  partOf: idsOrNames.optional(),
  succeeds: idsOrNames.optional(),
  people: z.array(personReference).optional(),
  statements: z.array(statement).optional(),
}).meta({ id: 'Initiative' })
export type InitiativeRecord = z.infer<typeof initiativeRecord>
