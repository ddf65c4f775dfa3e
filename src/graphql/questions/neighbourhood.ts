import { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import type { Question } from './question'
import { upTo } from './rules'

const MOST_CENTRES = 100
const MOST_HOPS = 3

/** Every relationship that can be drawn, as the graph names it. */
const DRAWN =
  `BELONGS_TO PART_OF SUCCEEDED_BY MEMBER_OF HELD_ROLE PARTY_TO SIGNED WITNESSED REPRESENTED SIGNED_AT HELD_AT TOOK_PART_IN
  TAKES_PART_IN LEADS LAUNCHED SUCCEEDS AMENDS IMPLEMENTS RELATED_TO COVERS PROVIDES_FOR MADE BROADER CONCERNS LOCATED_IN
  BETWEEN UNDER CONTACT_OF MENTIONS DERIVED_FROM ABOUT`.split(/\s+/)

const relationship = z.string().check((context) => {
  if (DRAWN.includes(context.value)) return
  const [nearest] = nearestWords(context.value, DRAWN)
  const message = `no relationship is named "${context.value}"${nearest ? `; did you mean "${nearest}"` : ''}`
  context.issues.push({ code: 'custom', input: context.value, message })
})

/** The graph around some nodes. */
export const neighbourhood: Question = {
  rules: z.looseObject({
    of: z.array(z.string()).min(1, 'name at least one node').max(MOST_CENTRES, `name at most ${MOST_CENTRES} nodes`),
    hops: upTo(MOST_HOPS)
      .nullish()
      .transform((hops) => hops ?? 1),
    direction: z
      .string()
      .nullish()
      .transform((direction) => direction ?? 'BOTH'),
    relationships: z.array(relationship).nullish(),
  }),
  ids: { of: [], after: [] },
}
