import { z } from 'zod'
import { recordShape } from './common'
import { agencyReference, participant, personReference } from './references'
import { country, date, idsOrNames, recordId, slug, text } from './values'

/** Something that happened on a day at a place. */
export const eventRecord = recordShape({
  record: z.literal('event'),
  id: recordId,
  name: text,
  kind: slug.optional(),
  startsOn: date,
  endsOn: date.optional(),
  place: text.optional(),
  countries: z.array(country).optional().describe('Without `participants`: taking part in a role not known.'),
  participants: z.array(participant).optional(),
  agencies: z.array(agencyReference).optional(),
  people: z.array(personReference).optional(),
  partOf: idsOrNames.optional(),
}).meta({ id: 'Event' })
export type EventRecord = z.infer<typeof eventRecord>
