import { Link } from 'wouter'
import { useAddress } from '../../address/useAddress'
import { EntityLink } from '../../entity/EntityLink'
import { useGraphQL } from '../../fetch/useGraphQL'
import { articleOf } from '../../format/countries'
import { formatDate } from '../../format/dates'
import {
  PairDiscrepanciesDocument,
  PairDocument,
  PairEntriesDocument,
  PairKeyPeopleDocument,
  PairRelatedTopicsDocument,
  PairSearchesDocument,
  PairSourcesDocument,
  PairSummaryDocument,
} from '../../generated/graphql'
import { Figures } from '../../layout/Figures'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { AsOfChoice } from './AsOfChoice'
import { Brief } from './Brief'
import { figuresOf } from './figures'
import { PairNone } from './PairNone'
import { PairSections } from './PairSections'
import { PairSummary } from './PairSummary'
import { SearchedNoneFound } from './Searches'
import { type AsOf, useAsOf } from './useAsOf'
import {
  countriesOf,
  type Entries,
  entriesIn,
  MAX_ENTRIES,
  type PairTie,
  queriesOfEntries,
  type TwoCountries,
  usePairEntries,
} from './usePair'
import './pair.css'

/** Shows the page of the tie with the given id: everything on record between two countries. */
export default function PairPage({ id }: { id: string }) {
  const answer = useGraphQL(PairDocument, { id })
  if (answer.data === undefined)
    return (
      <Page title={id} kind="Tie">
        <QueryResult of={answer}>{() => null}</QueryResult>
      </Page>
    )
  const [tie] = answer.data.ties
  return tie === undefined ? <PairNone id={id} /> : <PairFound tie={tie} />
}

function PairFound({ tie }: { tie: PairTie }) {
  const two = countriesOf(tie)
  const asOf = useAsOf(tie.id, two)
  const { data } = usePairEntries(tie.id)
  const address = useAddress()
  if (address.get('view') === 'brief') return <Brief {...{ tie, two, asOf }} />
  return (
    <Page
      title={`${two.one.name} and ${two.other.name}`}
      kind="Tie"
      lead={<Lead two={two} tied={tie.tied} />}
      queries={queriesOf(tie, two, asOf, data && entriesIn(data))}
    >
      <PairSummary tie={tie} two={two} />
      <SearchedNoneFound tie={tie} />
      <AsOfChoice asOf={asOf} first={tie.firstOn} />
      {asOf.pending[0] !== undefined && (
        <QueryResult of={asOf.pending[0]} quiet>
          {() => null}
        </QueryResult>
      )}
      <Figures figures={figuresOf(tie, asOf)} loading={asOf.pending.some(({ isError }) => !isError)} />
      <p className="hidden-visually" role="status">
        {asOf.day !== undefined && asOf.pending.length === 0 && `Figures as of ${formatDate(asOf.day)}`}
      </p>
      <PairSections tie={tie} two={two} asOf={asOf} />
    </Page>
  )
}

function Lead({ two, tied }: { two: TwoCountries; tied: boolean }) {
  return (
    <p>
      {!tied &&
        'No tie recorded: no agreement or initiative between the two countries that counts is known to be concluded. '}
      What {articleOf(two.one.name)}
      <EntityLink kind="Country" id={two.one.id} name={two.one.name} /> and {articleOf(two.other.name)}
      <EntityLink kind="Country" id={two.other.id} name={two.other.name} /> share on record.{' '}
      <Link href="?view=brief" className="no-print">
        Printable brief
      </Link>
    </p>
  )
}

// Returns the queries that the page sends. The queries about the entries are known once the entries have arrived.
function queriesOf(tie: PairTie, { one, other }: TwoCountries, asOf: AsOf, entries: Entries | undefined) {
  const { id } = tie
  const ofTie = [
    { name: 'its people', query: PairKeyPeopleDocument, variables: { id } },
    { name: 'its discrepancies', query: PairDiscrepanciesDocument, variables: { id } },
  ]
  return [
    { name: 'the pair', query: PairDocument, variables: { id } },
    ...(tie.bilateralAgreementCount > 0
      ? [{ name: 'the summary', query: PairSummaryDocument, variables: { id } }]
      : []),
    { name: 'its entries', query: PairEntriesDocument, variables: { id, first: MAX_ENTRIES } },
    ...(entries === undefined ? [] : queriesOfEntries(entries)),
    ...(tie.tied ? ofTie : []),
    { name: 'its sources', query: PairSourcesDocument, variables: { id } },
    { name: 'its searches', query: PairSearchesDocument, variables: { id } },
    { name: 'with others', query: PairRelatedTopicsDocument, variables: { id, countries: [one.id, other.id] } },
    ...asOf.queries,
  ]
}
