import { Link } from 'wouter'
import { useAddress } from '../../address/useAddress'
import {
  PairAsOfDocument,
  PairCarriersDocument,
  PairDiscrepanciesDocument,
  PairDocument,
  PairElsewhereDocument,
  PairEntriesDocument,
  PairSourcesDocument,
} from '../../generated/graphql'
import { EntityLink } from '../../entity/EntityLink'
import { QueryResult } from '../../layout/QueryResult'
import { Figures } from '../../layout/Figures'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { formatDate } from '../../format/dates'
import { AsOfChoice } from './AsOfChoice'
import { Brief } from './Brief'
import { figuresOf } from './figures'
import { PairParts } from './PairParts'
import { PairTimeline } from './PairTimeline'
import { countriesOf, entriesIn, type PairTie, type TwoCountries } from './tie'
import { useAsOf, type AsOf } from './useAsOf'
import { MAX_ENTRIES, usePairEntries } from './usePairEntries'

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
      lead={<Lead two={two} />}
      queries={queriesOf(tie, between, asOf)}
    >
      <AsOfChoice asOf={asOf} first={tie.firstOn} />
      <Figures figures={figuresOf(tie, asOf)} loading={asOf.isLoading} />
      <p className="hidden-visually" role="status">
        {asOf.day !== undefined && asOf.answer !== undefined && `Figures as of ${formatDate(asOf.day)}`}
      </p>
      <Below tie={tie} two={two} asOf={asOf} />
    </Page>
  )
}

function Lead({ two }: { two: TwoCountries }) {
  return (
    <p>
      What <EntityLink kind="Country" id={two.one.id} name={two.one.name} /> and{' '}
      <EntityLink kind="Country" id={two.other.id} name={two.other.name} /> share on record.{' '}
      <Link href="?view=brief" className="no-print">
        Printable brief
      </Link>
    </p>
  )
}

function Below({ tie, two, asOf }: { tie: PairTie; two: TwoCountries; asOf: AsOf }) {
  const answer = usePairEntries(tie.id)
  return (
    <>
      <Section title="In order of time" id="timeline">
        <QueryResult of={answer}>{(data) => <PairTimeline entries={entriesIn(data)} asOf={asOf} />}</QueryResult>
      </Section>
      {answer.data !== undefined && <PairParts tie={tie} two={two} asOf={asOf} entries={entriesIn(answer.data)} />}
    </>
  )
}

function queriesOf({ id }: PairTie, between: [string, string], asOf: AsOf) {
  const all = [
    { name: 'the pair', query: PairDocument, variables: { between } },
    { name: 'its entries', query: PairEntriesDocument, variables: { id, first: MAX_ENTRIES } },
    { name: 'its carriers', query: PairCarriersDocument, variables: { id } },
    { name: 'its discrepancies', query: PairDiscrepanciesDocument, variables: { id } },
    { name: 'its sources', query: PairSourcesDocument, variables: { id } },
    { name: 'with others', query: PairElsewhereDocument, variables: { id, countries: between } },
  ]
  return asOf.day === undefined
    ? all
    : [...all, { name: 'as of the day', query: PairAsOfDocument, variables: asOf.variables }]
}
