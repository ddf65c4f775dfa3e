/** Maps names to new values. Null or an empty list removes the name from the address. */
export type Changes = Record<string, string | readonly string[] | null>

/**
 * Applies changes to the query part of an address. Returns the query part with a leading `?`, or an empty string if
 * nothing is left.
 */
export function changedSearch(search: string, changes: Changes): string {
  const parameters = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    parameters.delete(name)
    const values = typeof value === 'string' ? [value] : (value ?? [])
    for (const one of values) if (one !== '') parameters.append(name, one)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
