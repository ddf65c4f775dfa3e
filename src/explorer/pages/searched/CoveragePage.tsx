import { useGraphQL } from '../../fetch/useGraphQL'
import { CoverageDocument, type CoverageQuery } from '../../generated/graphql'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { ListTable } from './ListTable'
import { MissRateTable } from './MissRateTable'
import { SearchTable } from './SearchTable'

/** Shows the searches, the entries that they missed, and the share of published lists that is on record. */
export default function CoveragePage() {
  const answer = useGraphQL(CoverageDocument, {})
  return (
    <Page
      title="What was searched"
      kind="Coverage"
      lead={
        <p>
          Who searched for what, where and when. A search never proves that nothing exists, and coverage has no score.{' '}
          <RuleLink rule="coverage" of="coverage" />
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
          <p className="muted">No search is recorded. If nothing is recorded for a pair, perhaps nobody has looked.</p>
        ) : (
          <SearchTable searches={searches} />
        )}
      </Section>
      {searches.length > 0 && (
        <Section
          title="What searches missed"
          id="missed"
          note="Entries that are on record now, but that a search did not find, although they are in its scope and are older than the search. A missed entry is counted for each site that the search covered."
        >
          <MissRateTable by="searcher" rows={bySearcher} />
          <MissRateTable by="site" rows={byPlace} />
        </Section>
      )}
      <Section title="Published lists" id="lists" note="Lists of instruments that other bodies published.">
        {publishedLists.length === 0 ? <NoneRecorded what="published list" /> : <ListTable lists={publishedLists} />}
      </Section>
    </>
  )
}
