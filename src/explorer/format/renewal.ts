import { formatDate } from './dates'

/** Formats the next renewal of an agreement that renews itself, with the last day on which a party can give notice. */
export function formatRenewal({ on, noticeBy }: { on: string; noticeBy?: string | null }): string {
  const notice = noticeBy == null ? 'no notice period recorded' : `notice by ${formatDate(noticeBy)}`
  return `${formatDate(on)}; ${notice}`
}
