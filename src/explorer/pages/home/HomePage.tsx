import { ChecksDocument, DatasetDocument, NewestFactsDocument, NewestMarksDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { OwnCountry } from './OwnCountry'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { SearchBox } from '../../search/SearchBox'
import { today } from '../../format/dates'
import { DatasetFigures } from './DatasetFigures'
import { Newest } from './Newest'
import { PairChoice } from './PairChoice'
import { ReadyQuestions } from './ReadyQuestions'
import { marksVariables, useNewestMarks } from './useNewestMarks'
import './home.css'

/** Shows the home page: the search, the choice of a pair, ready-made questions, figures and the newest entries. */
export function HomePage() {
  const variables = { today: today() }
  const dataset = useGraphQL(DatasetDocument, {})
  const newest = useGraphQL(NewestFactsDocument, variables)
  const marks = useNewestMarks(newest.data?.timeline)
  return (
    <Page
      title="Who works with whom on digital government"
      lead="Agreements, initiatives and contacts between countries, with their agencies, people, topics, dates and sources."
      queries={[
        { name: 'the data set', query: DatasetDocument, variables: {} },
        { name: 'the checks', query: ChecksDocument, variables: {} },
        { name: 'newest facts', query: NewestFactsDocument, variables },
        ...(newest.data === undefined
          ? []
          : [
              {
                name: 'the dates to check',
                query: NewestMarksDocument,
                variables: marksVariables(newest.data.timeline),
              },
            ]),
      ]}
    >
      <div className="home-start">
        <SearchBox label="Search the graph" />
        <PairChoice />
        <OwnCountry />
      </div>
      <Section title="Start with a question">
        <ReadyQuestions />
      </Section>
      <Section title="The data in numbers">
        <QueryResult of={dataset}>{(data) => <DatasetFigures dataset={data.dataset} />}</QueryResult>
      </Section>
      <Section title="Newest facts" note="The latest dated agreements, initiatives and events up to today.">
        <QueryResult of={newest}>{({ timeline }) => <Newest entries={timeline} marks={marks} />}</QueryResult>
      </Section>
    </Page>
  )
}
