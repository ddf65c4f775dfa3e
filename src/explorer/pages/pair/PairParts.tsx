import { Discrepancy } from '../../evidence/Discrepancy'
import { useAnswer } from '../../fetch/useAnswer'
import { PairDiscrepanciesDocument } from '../../generated/graphql'
import { Answer } from '../../layout/Answer'
import { NoneRecorded, Section } from '../../layout/Section'
import { Carriers } from './Carriers'
import { Commitments } from './Commitments'
import { Elsewhere } from './Elsewhere'
import { EntryLists } from './EntryLists'
import { Expiry } from './Expiry'
import { PairGraph } from './PairGraph'
import { PairTakeAway } from './PairTakeAway'
import type { Entries, PairTie, TwoCountries } from './tie'
import type { AsOf } from './useAsOf'

/** What stands below the timeline of a pair; each part asks for what it shows beyond the entries. */
export function PairParts(props: { tie: PairTie; two: TwoCountries; asOf: AsOf; entries: Entries }) {
  const { tie, two, asOf, entries } = props
  return (
    <>
      <EntryLists entries={entries} asOf={asOf} />
      <Section title="What they promise, by topic" id="commitments">
        <Commitments entries={entries} />
      </Section>
      <Section title="People and agencies that carry the tie" id="carriers">
        <Carriers id={tie.id} two={two} entries={entries} />
      </Section>
      <Section title="Where sources disagree" id="discrepancies">
        <Discrepancies id={tie.id} />
      </Section>
      <Expiry entries={entries} />
      <Elsewhere id={tie.id} two={two} />
      <Section title="The tie as a picture" id="picture">
        <PairGraph entries={entries} two={two} />
      </Section>
      <PairTakeAway tie={tie} two={two} entries={entries} />
    </>
  )
}

function Discrepancies({ id }: { id: string }) {
  const answer = useAnswer(PairDiscrepanciesDocument, { id })
  return (
    <Answer of={answer}>
      {({ ties: [tie] }) => {
        const discrepancies = tie?.discrepancies ?? []
        if (discrepancies.length === 0) return <NoneRecorded what="disagreement" />
        return discrepancies.map((discrepancy) => <Discrepancy key={discrepancy.id} of={discrepancy} />)
      }}
    </Answer>
  )
}
