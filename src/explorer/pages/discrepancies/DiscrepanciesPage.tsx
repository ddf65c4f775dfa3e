import { useState } from 'react'
import { Link } from 'wouter'
import { useAddress } from '../../address/useAddress'
import { Discrepancy } from '../../entity/Discrepancy'
import { DiscrepanciesDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Choice } from '../../layout/Choice'
import { CountrySelect } from '../../layout/CountrySelect'
import { Page } from '../../layout/Page'
import { NoneRecorded } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { formatField } from '../../format/labels'
import { count } from '../../format/numbers'
import '../lists.css'

const PAGE_SIZE = 50
const MAX_DISCREPANCIES = 500
const properties = [
  'signedOn',
  'announcedOn',
  'inEffectOn',
  'startsOn',
  'launchedOn',
  'status',
  'kind',
  'signatories',
  'agencies',
  'place',
]

/**
 * Shows the properties on which sources disagree: every value with its sources, and the rule that selected the
 * preferred value.
 */
export default function DiscrepanciesPage() {
  const address = useAddress()
  const country = address.get('country')
  const property = address.get('property')
  const [first, setFirst] = useState(PAGE_SIZE)
  const variables = { first, ...(country !== '' && { country }), ...(property !== '' && { property }) }
  const answer = useGraphQL(DiscrepanciesDocument, variables, { keep: true })
  return (
    <Page
      title="Discrepancies"
      lead={<Lead country={country} />}
      queries={[{ name: 'the discrepancies', query: DiscrepanciesDocument, variables }]}
    >
      <form className="fields" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <CountrySelect
          label="Country or bloc"
          value={country}
          none="any country"
          choose={(id) => address.set({ country: id || null })}
        />
        <Choice
          label="Property"
          value={property}
          choose={(value) => address.set({ property: value || null })}
          options={[['', 'any property'], ...properties.map((one) => [one, formatField(one)] as const)]}
        />
      </form>
      <QueryResult of={answer}>
        {({ discrepancies }) => (
          <>
            {discrepancies.length === 0 && <NoneRecorded what="discrepancy" />}
            <p className="small muted" role="status">
              {discrepancies.length === first
                ? `These are the first ${first}; there may be more.`
                : count(discrepancies.length, 'discrepancy', 'discrepancies')}
            </p>
            {discrepancies.map((one) => (
              <Discrepancy key={one.id} of={one} />
            ))}
          </>
        )}
      </QueryResult>
      {(answer.isPlaceholderData || answer.data?.discrepancies.length === first) && first < MAX_DISCREPANCIES && (
        <button
          type="button"
          className="button"
          onClick={() => setFirst(Math.min(first + PAGE_SIZE, MAX_DISCREPANCIES))}
        >
          Show more
        </button>
      )}
    </Page>
  )
}

function Lead({ country }: { country: string }) {
  return (
    <p>
      If sources disagree, the values appear side by side, with the rule by which one value is preferred. Nothing is
      merged silently. <RuleLink rule="where-sources-disagree" of="discrepancies" />{' '}
      <Link href={country === '' ? '/check' : `/check?country=${encodeURIComponent(country)}`} className="no-print">
        Values that rest on one source
      </Link>
    </p>
  )
}
