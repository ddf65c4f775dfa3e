import {
  HowAreTheyLinkedDocument,
  WhatTiesTwoCountriesDocument,
  WhoDisagreesDocument,
  WhoHoldsTheNetworkTogetherDocument,
  WhoLedSmartNationDocument,
  WhoSignedDocument,
} from '../../generated/graphql'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { addressOf } from '../../layout/ShownQueries'
import '../lists.css'

const ready = [
  { words: 'What ties Singapore and the United Kingdom, in chronological order?', query: WhatTiesTwoCountriesDocument },
  { words: 'Who signed the 2019 memorandum, for which agency and in which role?', query: WhoSignedDocument },
  { words: 'Which agency led Smart Nation as of 13 June 2019?', query: WhoLedSmartNationDocument },
  { words: 'How is Philip Hammond linked to Smart Nation?', query: HowAreTheyLinkedDocument },
  { words: 'Where do sources disagree on the day of signature?', query: WhoDisagreesDocument },
  { words: 'Which agencies hold the network together?', query: WhoHoldsTheNetworkTogetherDocument },
]

/** Shows the page that links to GraphiQL, either with an empty editor or with a ready-made query. */
export default function AskPage() {
  return (
    <Page
      title="Ask"
      lead="Every page here is built from queries to one GraphQL API. Write your own, or start from one of these. “Show the query” at the bottom of a page opens that page's query."
    >
      <p className="button-row">
        <a className="button" href="/graphiql">
          Open the editor
        </a>
      </p>
      <Section title="Ready-made questions">
        <ul className="plain lines">
          {ready.map(({ words, query }) => (
            <li key={words}>
              <h3>
                <a href={addressOf({ query, variables: {} })}>{words}</a>
              </h3>
              <details>
                <summary className="small">The query</summary>
                <pre className="ask-query" tabIndex={0}>
                  {query.toString().trim()}
                </pre>
              </details>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
