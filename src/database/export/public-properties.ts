import { escapeXml } from '../../model/xml'
import { isInternal } from '../bookkeeping'

/**
 * Returns the properties of a node or relationship that are exported: strings, numbers, booleans and lists of strings.
 */
export function publicProperties(
  properties: Record<string, unknown>,
): [name: string, value: string | number | boolean | string[]][] {
  return Object.entries(properties)
    .filter(([name, value]) => !isInternal(name) && value !== null && value !== undefined)
    .map(([name, value]): [string, string | number | boolean | string[]] => [name, plain(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function plain(value: unknown): string | number | boolean | string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.map(String) : String(value)
}

/** Formats a value as an attribute of a GEXF or GraphML file. The entries of a list are joined by "; ". */
export const attributeText = (value: string | number | boolean | string[]): string =>
  escapeXml(Array.isArray(value) ? value.join('; ') : String(value))
