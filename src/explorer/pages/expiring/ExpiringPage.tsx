import { useAddress } from '../../address/useAddress'
import { ExpiringDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { CountrySelect } from '../../layout/CountrySelect'
import { dayBefore } from '../../../model/days'
import { DayField } from '../../layout/DayField'
import { Page } from '../../layout/Page'
import { NoneRecorded } from '../../layout/Section'
import { formatDate, today } from '../../format/dates'
import { RuleLink } from '../../rules/RuleLink'
import { ExpiringTable } from './ExpiringTable'
import '../lists.css'

const MAX_EXPIRING = 500

/** Shows the agreements that end between two dates, and the basis of each end date. */
export default function ExpiringPage() {
  const address = useAddress()
  const from = address.get('from', today())
  const to = address.get('to', `${Number(today().slice(0, 4)) + 2}${today().slice(4)}`)
  const country = address.get('country')
  // The first renewal after the day before the span is the first one in the span.
  const before = dayBefore(from)
  const variables = { from, to, before, first: MAX_EXPIRING, ...(country !== '' && { country }) }
  const answer = useGraphQL(ExpiringDocument, variables, { keep: true })
  return (
    <Page
      title="Expiring"
      lead={
        <p>
          Agreements whose stated term ends, or is expected to end, in a span of days, and agreements that renew
          themselves in it. An agreement with no stated term is not listed: its end is not known.{' '}
          <RuleLink rule="agreements-that-end" of="agreements that end" />
        </p>
      }
      queries={[{ name: 'what expires', query: ExpiringDocument, variables }]}
    >
      <form className="fields" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <DayField label="From" value={from} choose={(day) => address.set({ from: day })} />
        <DayField label="To" value={to} choose={(day) => address.set({ to: day })} />
        <CountrySelect
          label="Country or bloc"
          value={country}
          none="any country"
          choose={(id) => address.set({ country: id || null })}
        />
      </form>
      <QueryResult of={answer}>
        {({ expiring }) =>
          expiring.length === 0 ? (
            <NoneRecorded what={`agreement that ends from ${formatDate(from)} to ${formatDate(to)}`} />
          ) : (
            <ExpiringTable agreements={expiring} from={from} to={to} />
          )
        }
      </QueryResult>
    </Page>
  )
}
