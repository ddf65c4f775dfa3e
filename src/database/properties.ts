import neo4j from 'neo4j-driver'
import { tryEdtf } from '../model/edtf'
import { textOf } from '../model/text-of'

/** Properties of a node or relationship, by name. */
export type Properties = Record<string, unknown>

/**
 * Returns a date property with its bounds: `signedOn`, `signedEarliest`, `signedLatest`. All three are null if the
 * string is not a date.
 */
export function dateProperties(property: string, text: string | undefined | null): Properties {
  const date = text ? tryEdtf(text) : undefined
  const stem = property.replace(/On$/, '')
  return {
    [property]: date?.text ?? null,
    [`${stem}Earliest`]: neo4jDate(date?.earliest),
    [`${stem}Latest`]: neo4jDate(date?.latest),
  }
}

/** Converts `YYYY-MM-DD` to Neo4j's date type. */
export function neo4jDate(text: string | null | undefined): InstanceType<typeof neo4j.types.Date> | null {
  if (!text) return null
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return new neo4j.types.Date(year, month, day)
}

/**
 * Checks whether setting `after` would change the value. Compares lists and dates by content. An empty list differs
 * from null.
 */
export function differs(before: Properties, after: Properties): boolean {
  return Object.entries(after).some(([name, value]) => {
    const was = before[name] ?? null
    return was === null || value === null ? was !== value : textOf(was) !== textOf(value)
  })
}

/** Stands for a missing value in a list of strings, because exported files cannot contain an empty string in a list. */
export const NONE = 'NONE'
