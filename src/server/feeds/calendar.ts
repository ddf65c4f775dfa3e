import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { dayAfter } from '../../model/days'
import { type Day, daysOf, type Ending } from './days'
import { inWords, pageOfNode, type Told, withoutControls } from './feed'
import { describe } from './words'

/** The maximum number of agreements, as in the document. */
const MAX_LISTED = 250

const SUMMARIES: Readonly<Record<Day['what'], string>> = {
  end: 'Term ends',
  renewal: 'Renews itself',
  notice: 'Last day for notice',
}

/** Writes the ends, renewals and last days for notice as a calendar, see https://www.rfc-editor.org/rfc/rfc5545. */
export function writeCalendar(told: Told): string {
  const { rows, self, page, builtAt, filters } = told
  const calendar = new ICalCalendar({
    name: `GovTies: ends and renewals${inWords({ filters: new Map([...filters].filter(([name]) => name !== 'from' && name !== 'to')) })}`,
    description:
      rows.length === MAX_LISTED
        ? `Only the first ${MAX_LISTED} agreements are listed. Choose a shorter span.`
        : undefined,
    prodId: { company: 'GovTies', product: 'GovTies', language: 'EN' },
    source: self,
    url: page,
    ttl: SECONDS_PER_DAY,
  })
  for (const agreement of rows as readonly Ending[]) {
    for (const day of daysOf(agreement, filters.get('from') ?? ''))
      addDay(calendar, agreement, day, told.origin, builtAt)
  }
  return calendar.toString() + '\r\n'
}

const SECONDS_PER_DAY = 86_400

function addDay(calendar: ICalCalendar, agreement: Ending, day: Day, origin: string, builtAt: string): void {
  const url = pageOfNode(origin, 'agreement', agreement.id)
  calendar.createEvent({
    id: `${agreement.id}-${day.what}${day.what === 'end' ? '' : `-${day.first}`}@govties`,
    stamp: new Date(builtAt),
    start: midnight(day.first),
    end: midnight(dayAfter(day.last)),
    allDay: true,
    summary: withoutControls(`${SUMMARIES[day.what]}: ${agreement.title}`),
    description: withoutControls(`${describe(agreement, day)}\n${url}`),
    url,
    // A day on which an agreement ends does not make a person busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  })
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
