/** A value that can be converted to a readable string: a string, number, boolean or date. */
interface Sayable {
  toString(): string
}

/** Formats a value of the graph for people: a list joined by "; ", and the empty string for a missing value. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(textOf).join('; ') : (value as Sayable).toString()
}
