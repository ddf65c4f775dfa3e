import neo4j from 'neo4j-driver'
import { tryEdtf } from '../../model/edtf'
import { textOf } from '../../model/text-of'
import { CLAIMED_PROPERTIES, inCapitals, type NodeKind, type PropertyType } from '../../model/record-kinds'
import type { Claim, Verdict } from './claim'

export type Properties = Record<string, unknown>

/**
 * The properties that claims set on a node of a kind, each typed; null for every one that no preferred claim gives,
 * so that writing them also takes away what no longer holds. Dates come with their bounds.
 */
export function valuesOf(kind: NodeKind, claims: Claim[], verdicts: Map<string, Verdict>): Properties {
  const preferred = claims.filter(({ id }) => verdicts.get(id)?.rank === 'PREFERRED')
  const texts = new Map(preferred.map(({ property, value }) => [property, value]))
  const properties: Properties = {}
  for (const [property, type] of Object.entries(CLAIMED_PROPERTIES[kind])) {
    Object.assign(properties, typed(property, type, texts.get(property)))
  }
  return properties
}

function typed(property: string, type: PropertyType, text: string | undefined): Properties {
  switch (type) {
    case 'reference':
      return {}
    case 'date':
      return dateProperties(property, text)
    case 'enum':
      return { [property]: text && /^[a-z][a-z-]*$/.test(text) ? inCapitals(text) : null }
    case 'boolean':
      return { [property]: text === undefined ? null : text === 'true' }
    case 'duration':
    case 'slug':
    case 'text':
      return { [property]: text ?? null }
  }
}

/** A date property with its bounds: `signedOn`, `signedEarliest`, `signedLatest`. What is no date sets nothing. */
export function dateProperties(property: string, text: string | undefined | null): Properties {
  const date = text ? tryEdtf(text) : undefined
  const stem = property.replace(/On$/, '')
  return {
    [property]: date?.text ?? null,
    [`${stem}Earliest`]: day(date?.earliest),
    [`${stem}Latest`]: day(date?.latest),
  }
}

/** A day as Neo4j stores it. */
export function day(text: string | null | undefined): InstanceType<typeof neo4j.types.Date> | null {
  if (!text) return null
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return new neo4j.types.Date(year, month, date)
}

/** Whether setting `after` changes anything. Lists and days compare by what they say; an empty list is more than none. */
export function differs(before: Properties, after: Properties): boolean {
  return Object.entries(after).some(([name, value]) => {
    const was = before[name] ?? null
    return was === null || value === null ? was !== value : textOf(was) !== textOf(value)
  })
}
