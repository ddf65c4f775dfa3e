import { useAddress } from '../../address/useAddress'
import { RenewalsDocument, type RenewalsQuery } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Figures } from '../../layout/Figures'
import { type Feed, FeedLinks } from '../../layout/FeedLinks'
import { Page } from '../../layout/Page'
import { NoneRecorded } from '../../layout/Section'
import { formatDate, today } from '../../format/dates'
import { RuleLink } from '../../rules/RuleLink'
import { figuresOf } from './figures'
import { RenewalsFilters } from './RenewalsFilters'
import { RenewalsTable } from './RenewalsTable'
import { defaultSpan } from './span'
import { rowsOf, outcomes } from './renewal-rows'
import '../lists.css'

/**
 * The maximum number of agreements on the page, and the maximum number of renewals of each agreement. The cost of the
 * query includes all of them.
 */
const MAX_LISTED = 250
const MAX_RENEWALS = 100

/** Shows the agreements that end or renew themselves in a span of days, and those that ran out without a renewal. */
export default function RenewalsPage() {
  const address = useAddress()
  const day = today()
  const outcome = outcomes.find((one) => one === address.get('what'))
  const span = defaultSpan(outcome === 'RAN_OUT', day)
  const from = address.get('from', span.from)
  const to = address.get('to', span.to)
  const country = address.get('country')
  const variables = {
    from,
    to,
    today: day,
    first: MAX_LISTED,
    ...(country !== '' && { country }),
    ...(outcome === 'RAN_OUT' && { unrenewed: true }),
  }
  const forward = from <= to
  const answer = useGraphQL(RenewalsDocument, variables, { keep: true, enabled: forward })
  return (
    <Page
      title="Renewals"
      lead={
        <p>
          Agreements that end, agreements that renew themselves (with the last day for notice), and agreements that ran
          out without a recorded renewal. An agreement without a stated term is not listed, because its end is unknown.{' '}
          <RuleLink rule="agreements-that-end" of="agreements that end" />
        </p>
      }
      queries={forward ? [{ name: 'what ends and renews itself', query: RenewalsDocument, variables }] : []}
    >
      <FeedLinks feeds={[calendarOf(country)]} />
      <RenewalsFilters address={address} from={from} to={to} outcome={outcome} today={day} />
      {!forward && (
        <p role="alert">
          The first day, {formatDate(from)}, is after the last, {formatDate(to)}. Choose an earlier first day.
        </p>
      )}
      {forward && (
        <QueryResult of={answer}>
          {({ expiring }) => {
            const rows = rowsOf(expiring, day)
            const shown = outcome === undefined ? rows : rows.filter((row) => row.outcome === outcome)
            return (
              <>
                {/* The API then returns only terms without a renewal, so the other outcomes cannot be counted. */}
                <Figures figures={figuresOf(rows, outcome === 'RAN_OUT' ? [outcome] : outcomes)} />
                <Limits of={expiring} />
                {shown.length === 0 ? (
                  <NoneRecorded what={`such agreement from ${formatDate(from)} to ${formatDate(to)}`} />
                ) : (
                  <RenewalsTable rows={shown} from={from} to={to} />
                )}
              </>
            )
          }}
        </QueryResult>
      )}
    </Page>
  )
}

/** Returns the calendar of the next two years. A calendar program reads it again, so it does not have the page's days. */
const calendarOf = (country: string): Feed => ({
  href: `/feeds/expiring.ics${country === '' ? '' : `?${new URLSearchParams({ country })}`}`,
  type: 'text/calendar',
  name: 'calendar (.ics)',
  title: 'Ends and renewals',
})

/** States that the list is incomplete if it reaches a limit. */
function Limits({ of }: { of: RenewalsQuery['expiring'] }) {
  return (
    <>
      {of.length === MAX_LISTED && (
        <p role="status">Only the first {MAX_LISTED} agreements are listed. Choose a shorter span.</p>
      )}
      {of.some(({ renewals }) => renewals.length === MAX_RENEWALS) && (
        <p role="status">Only the first {MAX_RENEWALS} renewals of each agreement are listed. Choose a shorter span.</p>
      )}
    </>
  )
}
