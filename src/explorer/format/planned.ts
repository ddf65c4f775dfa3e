/**
 * Returns the name of a date on a page. A planned date is later than the reference dates of all its sources, so its
 * name never implies that the event has happened.
 */
export function nameOfDate(name: string, field: string, planned: readonly string[] | null | undefined): string {
  if (!planned?.includes(field)) return name
  return name === 'In effect' ? 'Planned to come into effect on' : `${name} (planned)`
}
