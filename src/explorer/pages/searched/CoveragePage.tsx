import { useGraphQL } from '../../fetch/useGraphQL'
import { CoverageDocument, type CoverageQuery } from '../../generated/graphql'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { ListTable } from './ListTable'
import { MissRateTable } from './MissRateTable'
import { SearchTable } from './SearchTable'

/** Shows what was searched, what the searches missed, and how much of published lists is on record. */
export default function CoveragePage() {
  const answer = useGraphQL(CoverageDocument, {})
  return (
    <Page
      title="What was searched"
      kind="Coverage"
      lead={
        <p>
          Who looked for what, where and when. A search never proves that there is nothing, and there is no score of
          coverage. <RuleLink rule="coverage" of="coverage" />
        </p>
      }
      queries={[{ name: 'the searches and lists', query: CoverageDocument, variables: {} }]}
    >
      <QueryResult of={answer}>{(found) => <Sections found={found} />}</QueryResult>
    </Page>
  )
}

function Sections({ found: { searches, publishedLists, bySearcher, byPlace } }: { found: CoverageQuery }) {
  return (
    <>
      <Section title="Searches" id="searches">
        {searches.length === 0 ? (
          <p className="muted">
            No search is recorded. Where nothing is recorded for a pair, perhaps nobody has looked.
          </p>
        ) : (
          <SearchTable searches={searches} />
        )}
      </Section>
      {searches.length > 0 && (
        <Section
          title="What searches missed"
          id="missed"
          note="On record now, in the scope of the search and older than it, and not found then. A miss counts at each site of its search."
        >
          <MissRateTable by="searcher" rows={bySearcher} />
          <MissRateTable by="site" rows={byPlace} />
        </Section>
      )}
      <Section title="Published lists" id="lists" note="Lists of instruments that others published.">
        {publishedLists.length === 0 ? <NoneRecorded what="published list" /> : <ListTable lists={publishedLists} />}
      </Section>
    </>
  )
}
