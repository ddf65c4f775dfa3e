import { countryOfCode, subdivisionOf } from '../../model/country-codes'
import { type EntityId, entityId } from '../../model/ids'
import type { Evidence } from './evidence'
import type { FactBuilder } from './fact-builder'

/** A party, as the graph stores it. */
export interface PartyNodes {
  country: EntityId
  /** The body that represents the country, if the party is a part of the country. */
  body?: EntityId
}

/**
 * Returns the nodes of a party. A part of a country, such as US-CA, is an agency of the country with the level
 * SUBNATIONAL. The agency takes its name from the agency record that lists the code as an alias, or otherwise from ISO
 * 3166-2.
 */
export function addPartyNodes(builder: FactBuilder, code: string, evidence: Evidence): PartyNodes {
  const part = subdivisionOf(code)
  const country = entityId(countryOfCode(code))
  if (!part) return { country }
  const byCode = builder.index.things.find('Agency', code, country).ids.length > 0
  const reference = builder.index.agency(byCode ? code : part.name, country)
  return { country, body: builder.refer(reference, code, code, evidence) }
}
