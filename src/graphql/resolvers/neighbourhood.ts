import { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { upTo } from './argument-rules'
import type { RootFieldRules } from './root-resolver'

const MAX_CENTRES = 100
const MAX_HOPS = 3

/** The types of the relationships that the graph page draws. */
const RELATIONSHIPS =
  `BELONGS_TO PART_OF SUCCEEDED_BY MEMBER_OF HELD_ROLE PARTY_TO SIGNED WITNESSED REPRESENTED SIGNED_AT HELD_AT TOOK_PART_IN
  TAKES_PART_IN LEADS LAUNCHED SUCCEEDS AMENDS IMPLEMENTS RELATED_TO COVERS PROVIDES_FOR MADE BROADER CONCERNS LOCATED_IN
  BETWEEN UNDER RECORDED_UNDER CONTACT_OF MENTIONS DERIVED_FROM ABOUT`.split(/\s+/)

const relationship = z.string().check((context) => {
  if (RELATIONSHIPS.includes(context.value)) return
  const [nearest] = nearestWords(context.value, RELATIONSHIPS)
  const message = `no relationship is named "${context.value}"${nearest ? `; did you mean "${nearest}"` : ''}`
  context.issues.push({ code: 'custom', input: context.value, message })
})

/** Reads the part of the graph around the given nodes. */
export const neighbourhood: RootFieldRules = {
  rules: z.looseObject({
    of: z.array(z.string()).min(1, 'name at least one node').max(MAX_CENTRES, `name at most ${MAX_CENTRES} nodes`),
    hops: upTo(MAX_HOPS)
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
