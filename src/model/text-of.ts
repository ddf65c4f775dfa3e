/** What can say itself in words: texts, numbers, truth values, and the days that a database gives. */
interface Sayable {
  toString(): string
}

/** A value of the graph in words: a list joined by "; ", nothing where there is none. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(textOf).join('; ') : (value as Sayable).toString()
}
