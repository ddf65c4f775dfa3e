import { z } from 'zod'
import { date } from './dates'
import { actor } from './details'
import { placeInSource } from './reading'
import { personReference } from './references'
import { text, url } from './values'

/** One action that the parties will take. */
export const commitment = z
  .strictObject({
    summary: text,
    topics: z.array(text).optional(),
    by: z.array(actor).min(1).optional().describe('Who must carry it out.'),
    dueOn: date.optional().describe('The day on which the commitment is due.'),
    state: z.enum(['planned', 'begun', 'done', 'dropped']).optional().describe('Its progress.'),
    stateOn: date.optional().describe('The day on which it reached that state.'),
    sources: z.array(url).min(1).optional().describe('The addresses of the sources that state its state.'),
    statedBy: personReference.optional().describe('A person or an agency.'),
    sourceUrl: url.optional(),
    ...placeInSource,
  })
  .refine(({ state, stateOn, sources }) => state !== undefined || (stateOn === undefined && sources === undefined), {
    path: ['state'],
    message: 'is missing, although `stateOn` or `sources` refers to it',
  })
  .meta({
    id: 'Commitment',
    description: 'One action that the parties will take, or that a named person says they can take.',
  })
/** A valid commitment. */
export type Commitment = z.infer<typeof commitment>
