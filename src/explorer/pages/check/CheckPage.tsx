import { useState } from 'react'
import { useAddress } from '../../address/useAddress'
import { count } from '../../format/numbers'
import { type WeakReason, WeakValuesDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Choice } from '../../layout/Choice'
import { CountrySelect } from '../../layout/CountrySelect'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { WeakTable } from './WeakTable'
import '../lists.css'

const PAGE_SIZE = 50
const MAX_VALUES = 500
const reasons: readonly (readonly [WeakReason, string])[] = [
  ['ONE_ORIGIN', 'one source'],
  ['DISPUTED', 'disputed'],
]

/** Shows the values that rest on one independent origin, and those about which sources disagree. */
export default function CheckPage() {
  const address = useAddress()
  const country = address.get('country')
  const reason = reasons.find(([one]) => one === address.get('reason'))?.[0]
  const [first, setFirst] = useState(PAGE_SIZE)
  const variables = { first, ...(country !== '' && { country }), ...(reason !== undefined && { reason }) }
  const answer = useGraphQL(WeakValuesDocument, variables, { keep: true })
  return (
    <Page
      title="Values to check"
      lead={
        <p>
          These values have only one independent origin, or sources disagree on them. A second source can confirm or
          correct them. Being in this list does not mean that a value is wrong.{' '}
          <RuleLink rule="values-to-check" of="values to check" />
        </p>
      }
      queries={[{ name: 'the values to check', query: WeakValuesDocument, variables }]}
    >
      <form className="fields" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <CountrySelect
          label="Country or bloc"
          value={country}
          none="any country"
          choose={(id) => address.set({ country: id || null })}
        />
        <Choice
          label="Reason"
          value={reason ?? ''}
          choose={(value) => address.set({ reason: value || null })}
          options={[['', 'any reason'], ...reasons]}
        />
      </form>
      <QueryResult of={answer}>
        {({ weakValues }) => (
          <>
            {weakValues.length === 0 && <NoneRecorded what="value to check" />}
            <p className="small muted" role="status">
              {weakValues.length === first
                ? `The first ${first}; there may be more.`
                : count(weakValues.length, 'value to check', 'values to check')}
            </p>
            {weakValues.length > 0 && <WeakTable values={weakValues} />}
          </>
        )}
      </QueryResult>
      {(answer.isPlaceholderData || answer.data?.weakValues.length === first) && first < MAX_VALUES && (
        <button type="button" className="button" onClick={() => setFirst(Math.min(first + PAGE_SIZE, MAX_VALUES))}>
          Show more
        </button>
      )}
    </Page>
  )
}
