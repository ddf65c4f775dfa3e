import { Discrepancy } from '../../entity/Discrepancy'
import { useGraphQL } from '../../fetch/useGraphQL'
import { PairDiscrepanciesDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import { KeyPeople } from './KeyPeople'
import { Commitments } from './Commitments'
import { RelatedTopics } from './RelatedTopics'
import { EntryLists } from './EntryLists'
import { Expiry } from './Expiry'
import { PairGraph } from './PairGraph'
import { PairTables } from './PairTables'
import { PairTimeline } from './PairTimeline'
import { Searches } from './Searches'
import type { AsOf } from './useAsOf'
import { type Entries, entriesIn, type PairTie, type TwoCountries, usePairEntries } from './usePair'

/** Shows everything below a pair's figures: the timeline, and then one section for each aspect. */
export function PairSections({ tie, two, asOf }: { tie: PairTie; two: TwoCountries; asOf: AsOf }) {
  const answer = usePairEntries(tie.id)
  const entries = answer.data && entriesIn(answer.data)
  return (
    <>
      <Section title="Timeline" id="timeline">
        <QueryResult of={answer}>{(data) => <PairTimeline entries={entriesIn(data)} asOf={asOf} />}</QueryResult>
      </Section>
      {entries && (
        <>
          <EntryLists entries={entries} asOf={asOf} />
          {tie.tied && <TieSections tie={tie} two={two} entries={entries} asOf={asOf} />}
          <Searches id={tie.id} />
          <RelatedTopics id={tie.id} two={two} />
          <PairTables tie={tie} two={two} entries={entries} asOf={asOf} />
        </>
      )}
    </>
  )
}

// These sections describe the tie. Without a tie, they would suggest that nothing is on record.
function TieSections(props: { tie: PairTie; two: TwoCountries; entries: Entries; asOf: AsOf }) {
  const { tie, two, entries, asOf } = props
  const note =
    asOf.day === undefined
      ? undefined
      : 'Based on all entries on record, including those that do not count on this date.'
  return (
    <>
      <Section title="Commitments by topic" id="commitments">
        <Commitments entries={entries} asOf={asOf} />
      </Section>
      <Section title="People and agencies involved" id="people" note={note}>
        <KeyPeople id={tie.id} two={two} entries={entries} />
      </Section>
      <Section title="Where sources disagree" id="discrepancies" note={note}>
        <Discrepancies id={tie.id} />
      </Section>
      <Expiry agreements={entries.agreements} asOf={asOf} />
      <Section title="Picture of the tie" id="picture" note={note}>
        <PairGraph entries={entries} two={two} />
      </Section>
    </>
  )
}

function Discrepancies({ id }: { id: string }) {
  const answer = useGraphQL(PairDiscrepanciesDocument, { id })
  return (
    <QueryResult of={answer}>
      {({ ties: [tie] }) => {
        const discrepancies = tie?.discrepancies ?? []
        if (discrepancies.length === 0) return <NoneRecorded what="disagreement" />
        return discrepancies.map((discrepancy) => <Discrepancy key={discrepancy.id} of={discrepancy} />)
      }}
    </QueryResult>
  )
}
