import { int } from 'neo4j-driver'

/**
 * Converts the whole numbers in the parameters of a statement to Neo4j integers. The driver sends every JavaScript
 * number as a float, so a count of 3 would be stored as 3.0.
 */
export function withIntegers<Value>(value: Value): Value
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map((each: unknown) => withIntegers(each))
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  const converted: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(value)) converted[name] = withIntegers(each)
  return converted
}

/**
 * Checks whether a value is an object literal. Dates and integers do not count, because they are instances of driver
 * classes.
 */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype
