const grouped = new Intl.NumberFormat('en-GB')

/** Formats an integer with thousands separators, such as 1,431. */
export function formatNumber(value: number): string {
  return grouped.format(value)
}

/** Formats a number with its noun: “1 agreement”, “12 agreements”, “no agreements recorded”. */
export function count(value: number, one: string, many = `${one}s`): string {
  if (value === 0) return `no ${many} recorded`
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}

/** Rounds a number to one decimal. */
export function roundToTenths(value: number): number {
  return Math.round(value * 10) / 10
}

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** Formats an ISO 8601 duration: `P3Y6M` becomes “3 years and 6 months”. */
export function formatDuration(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, amount, unit]) =>
    count(Number(amount), units[unit ?? ''] ?? ''),
  )
  return parts.length === 0 ? duration : parts.join(' and ')
}
