/**
 * Returns the name of a date on a page. A planned date, of which all sources speak in advance, is never named like
 * something that happened.
 */
export function nameOfDate(name: string, field: string, planned: readonly string[] | null | undefined): string {
  if (!planned?.includes(field)) return name
  return name === 'In effect' ? 'Planned to come into effect on' : `${name}, as planned`
}
