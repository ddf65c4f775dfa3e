import { Link } from 'wouter'
import { PairDocument, PairContactsDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { NoneRecorded, Section } from '../../layout/Section'
import { Timeline } from '../../timeline/Timeline'
import { itemOf } from '../../timeline/item-of'
import { pathOf } from '../../address/paths'

/** The page of a pair without a tie on record: says so, and shows events both took part in. */
export function PairNone({ between }: { between: [string, string] }) {
  const answer = useGraphQL(PairContactsDocument, { between })
  const nameOf = (id: string) => answer.data?.countries.find((country) => country.id === id)?.name ?? id
  const [one, other] = between
  return (
    <Page
      title={`${nameOf(one)} and ${nameOf(other)}`}
      kind="Tie"
      drawn={false}
      lead="No tie recorded. That says what the sources at hand name, not that there is none."
      queries={[{ name: 'the pair', query: PairDocument, variables: { between } }]}
    >
      <p>
        <Link href={`/gaps?country=${one}`}>Gaps of {nameOf(one)}</Link> ·{' '}
        <Link href={`/gaps?country=${other}`}>Gaps of {nameOf(other)}</Link> ·{' '}
        <Link href={`/graph?of=${one}&of=${other}&path=${one}~${other}`}>Paths between the two in the graph</Link>
      </p>
      <Section title="Contacts" note="What both took part in. A contact alone ties nobody.">
        <QueryResult of={answer}>
          {({ timeline }) =>
            timeline.length === 0 ? (
              <NoneRecorded what="contacts" />
            ) : (
              <Timeline
                items={timeline.map((entry) => itemOf(entry, 'CONTACT'))}
                label="Contacts in order of time"
                hrefOf={(item) => pathOf(item.kind, item.id) ?? '#'}
              />
            )
          }
        </QueryResult>
      </Section>
    </Page>
  )
}
