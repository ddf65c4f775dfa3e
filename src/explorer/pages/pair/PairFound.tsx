import { Link } from 'wouter'
import { useAddress } from '../../address/useAddress'
import { PairAsOfDocument, PairDocument, PairElsewhereDocument } from '../../generated/graphql'
import { EntityLink } from '../../entity/EntityLink'
import { Discrepancy } from '../../evidence/Discrepancy'
import { Figures } from '../../layout/Figures'
import { Page } from '../../layout/Page'
import { NoneRecorded, Section } from '../../layout/Section'
import { sayDate } from '../../words/dates'
import { AsOfChoice } from './AsOfChoice'
import { Brief } from './Brief'
import { Carriers } from './Carriers'
import { Commitments } from './Commitments'
import { Elsewhere } from './Elsewhere'
import { EntryLists } from './EntryLists'
import { Expiry } from './Expiry'
import { figuresOf } from './figures'
import { PairGraph } from './PairGraph'
import { PairTimeline } from './PairTimeline'
import { PairTakeAway } from './PairTakeAway'
import { countriesOf, spanWords, type PairTie, type TwoCountries } from './tie'
import { useAsOf, type AsOf } from './useAsOf'

/** The page of a pair that has a tie on record. */
export function PairFound({ tie, between }: { tie: PairTie; between: [string, string] }) {
  const asOf = useAsOf(between)
  const address = useAddress()
  const two = countriesOf(tie, between)
  if (address.get('view') === 'brief') return <Brief tie={tie} two={two} asOf={asOf} />
  return (
    <Page
      title={`${two.one.name} and ${two.other.name}`}
      kind="Tie"
      lead={<Lead tie={tie} two={two} />}
      queries={queriesOf(between, asOf)}
    >
      <AsOfChoice asOf={asOf} first={tie.firstOn} />
      <Figures figures={figuresOf(tie, asOf)} loading={asOf.isLoading} />
      <p className="hidden-visually" role="status">
        {asOf.day !== undefined && asOf.answer !== undefined && `Figures as of ${sayDate(asOf.day)}`}
      </p>
      <Parts tie={tie} two={two} asOf={asOf} />
    </Page>
  )
}

function Parts({ tie, two, asOf }: { tie: PairTie; two: TwoCountries; asOf: AsOf }) {
  return (
    <>
      <Section title="In order of time" id="timeline">
        <PairTimeline tie={tie} asOf={asOf} />
      </Section>
      <EntryLists tie={tie} asOf={asOf} />
      <Section title="What they promise, by topic" id="commitments">
        <Commitments tie={tie} />
      </Section>
      <Section title="People and agencies that carry the tie" id="carriers">
        <Carriers tie={tie} two={two} />
      </Section>
      <Section title="Where sources disagree" id="discrepancies">
        {tie.discrepancies.length === 0 && <NoneRecorded what="disagreement" />}
        {tie.discrepancies.map((discrepancy) => (
          <Discrepancy key={discrepancy.id} of={discrepancy} />
        ))}
      </Section>
      <Expiry tie={tie} />
      <Elsewhere tie={tie} two={two} />
      <Section title="The tie as a picture" id="picture">
        <PairGraph tie={tie} two={two} />
      </Section>
      <PairTakeAway tie={tie} two={two} />
    </>
  )
}

function Lead({ tie, two }: { tie: PairTie; two: TwoCountries }) {
  const span = spanWords(tie)
  return (
    <p>
      What <EntityLink kind="Country" id={two.one.id} name={two.one.name} /> and{' '}
      <EntityLink kind="Country" id={two.other.id} name={two.other.name} /> share on record
      {span === undefined ? '' : `, ${span}`}.{' '}
      <Link href="?view=brief" className="no-print">
        Printable brief
      </Link>
    </p>
  )
}

function queriesOf(between: [string, string], asOf: AsOf) {
  const all = [
    { name: 'the pair', question: PairDocument, variables: { between } },
    { name: 'with others', question: PairElsewhereDocument, variables: { one: [between[0]], other: [between[1]] } },
  ]
  return asOf.day === undefined
    ? all
    : [...all, { name: 'as of the day', question: PairAsOfDocument, variables: asOf.variables }]
}
