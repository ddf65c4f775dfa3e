import { useAddress } from '../../address/useAddress'
import { GapsDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { CountrySelect } from '../../layout/CountrySelect'
import { DayField } from '../../layout/DayField'
import { Page } from '../../layout/Page'
import { TopicChoice } from '../../ties/TopicChoice'
import { GapList } from './GapList'
import '../lists.css'

const MAX_GAPS = 200

/** Shows the gaps of a country: ties that are not recorded or have little evidence. Each gap has its reason. */
export default function GapsPage() {
  const address = useAddress()
  const country = address.get('country')
  const topic = address.get('topic')
  const asOf = address.get('asOf')
  const variables = { country, first: MAX_GAPS, ...(topic !== '' && { topic }), ...(asOf !== '' && { asOf }) }
  const answer = useGraphQL(GapsDocument, variables, { enabled: country !== '', keep: true })
  return (
    <Page
      title="Gaps"
      lead="Pairs and topics without a tie on record, agreements whose term has ended, and ties that rest on one origin. A gap shows where to look. It does not mean that nothing exists."
      queries={country === '' ? [] : [{ name: 'the gaps', query: GapsDocument, variables }]}
    >
      <form className="fields" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <CountrySelect
          label="Country or bloc"
          value={country}
          none="choose one"
          choose={(id) => address.set({ country: id || null })}
        />
        <TopicChoice value={topic} choose={(id) => address.set({ topic: id || null })} />
        <DayField label="As of" value={asOf} choose={(day) => address.set({ asOf: day })} />
      </form>
      {country === '' ? (
        <p className="notice">Choose a country or bloc to see its gaps.</p>
      ) : (
        <QueryResult of={answer}>{({ gaps }) => <GapList gaps={gaps} cut={gaps.length === MAX_GAPS} />}</QueryResult>
      )}
    </Page>
  )
}
