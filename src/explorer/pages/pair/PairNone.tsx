import { Link, Redirect } from 'wouter'
import { pathOf, pathOfTie } from '../../address/paths'
import { EntityLink } from '../../entity/EntityLink'
import { inSentence } from '../../format/countries'
import { When } from '../../format/When'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  CountryNamesDocument,
  PairContactsDocument,
  type PairContactsQuery,
  PairDocument,
} from '../../generated/graphql'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import { bestDate, itemOf, titleOf } from '../../timeline/item-of'
import { Timeline } from '../../timeline/Timeline'
import { pairNamed } from './pair-named'

interface Country {
  readonly id: string
  readonly name: string
}

/**
 * Shows the page for an id without a tie. If the id names two countries, the page shows the events in which both took
 * part.
 */
export function PairNone({ id }: { id: string }) {
  const answer = useGraphQL(CountryNamesDocument, {})
  if (answer.data === undefined)
    return (
      <Page title={id} kind="Tie" drawn={false}>
        <QueryResult of={answer}>{() => null}</QueryResult>
      </Page>
    )
  const pair = pairNamed(id, answer.data.countries)
  if (pair === undefined) return <NoPair id={id} />
  const [one, other] = pair
  const path = pathOfTie(one.id, other.id)
  return path === pathOf('Tie', id) ? <NoTie id={id} one={one} other={other} /> : <Redirect to={path} replace />
}

function NoTie({ id, one, other }: { id: string; one: Country; other: Country }) {
  const answer = useGraphQL(PairContactsDocument, { between: [one.id, other.id] })
  return (
    <Page
      title={`${one.name} and ${other.name}`}
      kind="Tie"
      drawn={false}
      lead="No tie recorded. This means that our sources name no tie between the two, not that none exists."
      queries={[{ name: 'the pair', query: PairDocument, variables: { id } }]}
    >
      <p>
        <Link href={`/gaps?country=${one.id}`}>Gaps of {inSentence(one.name)}</Link> ·{' '}
        <Link href={`/gaps?country=${other.id}`}>Gaps of {inSentence(other.name)}</Link> ·{' '}
        <Link href={`/graph?of=${one.id}&of=${other.id}&path=${one.id}~${other.id}`}>
          Paths between the two countries in the graph
        </Link>
      </p>
      <QueryResult of={answer}>
        {({ timeline }) => (
          <>
            <Section
              title="Contacts"
              note="Events in which both countries took part. A contact alone does not create a tie."
            >
              <Contacts of={timeline.filter(isEvent)} />
            </Section>
            {!timeline.every(isEvent) && (
              <Section
                title="Agreements and initiatives that name both"
                note="In these, the two countries are linked only through other countries or a bloc, so none of these entries ties them."
              >
                <Others of={timeline.filter((entry) => !isEvent(entry))} />
              </Section>
            )}
          </>
        )}
      </QueryResult>
    </Page>
  )
}

type Timelined = PairContactsQuery['timeline'][number]

const isEvent = (entry: Timelined): boolean => entry.__typename === 'Event'

function Contacts({ of }: { of: readonly Timelined[] }) {
  if (of.length === 0) return <NoneRecorded what="contacts" />
  return (
    <Timeline
      items={of.map((entry) => itemOf(entry, 'CONTACT'))}
      label="Timeline of contacts"
      hrefOf={(item) => pathOf(item.kind, item.id) ?? '#'}
    />
  )
}

function Others({ of }: { of: readonly Timelined[] }) {
  return (
    <ul className="plain">
      {of.map((entry) => (
        <li key={entry.id}>
          <When date={bestDate(entry).date} />{' '}
          <EntityLink kind={entry.__typename} id={entry.id} name={titleOf(entry)} />
        </li>
      ))}
    </ul>
  )
}

function NoPair({ id }: { id: string }) {
  return (
    <Page title="Pair not found" kind="Tie">
      <p>
        “{id}” does not name two countries. A pair has the form GB-SG: two ISO 3166-1 country codes, or a bloc such as
        EU.
      </p>
    </Page>
  )
}
