import type { Guard } from './guard'

/**
 * Neo4j compares strings code point by code point, so a letter followed by a combining accent does not match the single
 * accented letter. Records are stored in the Unicode form NFC (https://www.unicode.org/reports/tr15/). This guard
 * normalises the strings in a filter to that form.
 */
export const unicodeForm: Guard = {
  name: 'Unicode form of texts',
  apply: (args) => (args['where'] ? { ...args, where: composed(args['where']) } : args),
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, composed(part)]))
}

/**
 * Checks whether a value is an input object. graphql-js creates input objects without a prototype. Dates are instances
 * of one of the driver's classes.
 */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
