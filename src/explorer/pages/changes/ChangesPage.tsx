import { useMemo } from 'react'
import { useAddress } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import { formatDate, today } from '../../format/dates'
import { capital } from '../../format/labels'
import { count } from '../../format/numbers'
import { ChangesDocument, RevisionListDocument } from '../../generated/graphql'
import { FeedLinks } from '../../layout/FeedLinks'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { countryFilters, type Filter } from '../../listing/filter'
import { ListCount } from '../../listing/ListCount'
import { ListFilters } from '../../listing/ListFilters'
import { ChangesTable } from './ChangesTable'
import { MAX_LISTED, variablesFrom } from './chosen'
import { feedsOf } from './feeds'
import { SinceChoice } from './SinceChoice'

const filters: readonly Filter[] = [...countryFilters, { by: 'topic' }]

/** Shows what changed in the data since a day or a revision: everything, or for a country, a pair or a topic. */
export default function ChangesPage() {
  const address = useAddress()
  const text = address.search.toString()
  const variables = useMemo(() => variablesFrom(new URLSearchParams(text), today()), [text])
  const revisions = useGraphQL(RevisionListDocument, {})
  const answer = useGraphQL(ChangesDocument, variables, { keep: true })
  const { since, sinceDay } = variables
  const start = since == null ? `since ${formatDate(sinceDay)}` : `since ${since}`
  return (
    <Page
      title="Changes"
      lead="The additions, changes and removals in the data. Each import of records is a revision. “Difference” shows what changed in the record itself."
      queries={[{ name: 'the changes', query: ChangesDocument, variables }]}
    >
      <SinceChoice address={address} day={sinceDay ?? ''} revisions={revisions.data?.revisions} />
      <ListFilters filters={filters} address={address} />
      <FeedLinks feeds={feedsOf(variables)} />
      {filters.some((filter) => address.get('name' in filter ? filter.name : filter.by) !== '') && (
        <p className="small muted">
          Removed nodes have no country or topic. To see which nodes were removed, clear the filters.
        </p>
      )}
      <QueryResult of={answer}>
        {({ changes }) => (
          <>
            <ListCount
              words={countedOn(changes.length, start, variables.after != null)}
              none="such changes"
              next={changes.length === MAX_LISTED ? changes.at(-1)?.id : undefined}
              address={address}
            />
            {changes.length > 0 && <ChangesTable changes={changes} start={start} />}
          </>
        )}
      </QueryResult>
    </Page>
  )
}

/** Counts the changes. If there is another page, counts only the changes on this page. */
function countedOn(listed: number, start: string, isLaterPage: boolean): string | null {
  if (listed === 0) return null
  const all = capital(count(listed, 'change'))
  return listed === MAX_LISTED || isLaterPage ? `${all} on this page, ${start}` : `${all} ${start}`
}
