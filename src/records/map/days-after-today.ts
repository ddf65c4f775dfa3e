import { dayAfter, type DayText, today } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import type { RecordKey } from '../../model/ids'
import type { AnyRecord } from '../definition/record'
import type { Warning } from '../resolve/finding'

/** Fields of a source that give the day of something that has already happened. */
const PAST_OF_SOURCE = ['publishedOn', 'statedAsOf', 'retrievedOn', 'lastSeen'] as const

/**
 * Warns about each day after today on which a source was published or read, or on which a record was reviewed. Such a
 * day is not refused, because the clock of this machine may be wrong. Tomorrow is allowed, because it has already begun
 * in some time zones.
 */
export function daysAfterToday(record: AnyRecord, key: RecordKey, now: DayText = today()): Warning[] {
  return pastDaysOf(record).flatMap(([field, day]) => {
    const earliest = tryEdtf(day)?.earliest
    if (!earliest || earliest <= dayAfter(now)) return []
    const message = `\`${field}\` is ${day}, which is after today, ${now}. Correct the date, or the clock of this machine.`
    return [{ code: 'DAY_AFTER_TODAY', record: key, field, message, values: { field, day, today: now } } as const]
  })
}

/** Returns the path and the value of each day that must not be after today. */
function pastDaysOf(record: AnyRecord): [path: string, day: string][] {
  const reviewed = 'reviewedOn' in record && record.reviewedOn ? [['reviewedOn', record.reviewedOn] as const] : []
  const reviews = (record.reviews ?? []).map(({ on }, place) => [`reviews[${place}].on`, on] as const)
  const sources = ('sources' in record ? record.sources : []).flatMap((source, place) =>
    PAST_OF_SOURCE.flatMap((field) => (source[field] ? [[`sources[${place}].${field}`, source[field]] as const] : [])),
  )
  return [...reviewed, ...reviews, ...sources].map(([path, day]) => [path, day])
}
