/** Shifts a date by a number of days and keeps its precision. A string without a year is returned unchanged. */
export function shiftDate(text: string, days: number): string {
  const parts = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(text)
  if (!parts)
    return text.replace(/(?<![\dX-])\d{4}(-\d\d){0,2}/g, (part) => (part === text ? part : shiftDate(part, days)))
  const [, year, month = '-07', day = '-15'] = parts
  const moved = new Date(Date.parse(`${year}${month}${day}T00:00:00Z`) + days * 86_400_000).toISOString()
  return moved.slice(0, text.length)
}
