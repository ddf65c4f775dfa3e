import { useEffect } from 'react'
import { RecordHistoryDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import { VersionOfRecord } from './VersionOfRecord'

/** The maximum number of versions on the page. */
const MAX_VERSIONS = 100

/** Shows every version of the records about an entity, newest first, with its differences from the one before it. */
export default function HistoryPage({ id }: { id: string }) {
  const answer = useGraphQL(RecordHistoryDocument, { id, first: MAX_VERSIONS })
  const hasArrived = answer.data !== undefined
  // The browser cannot scroll to a version that has not arrived yet.
  useEffect(() => {
    if (hasArrived) document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView()
  }, [hasArrived])
  return (
    <Page
      title={`History of ${id}`}
      kind="Record"
      lead="Every version of a record is kept. A line that begins with + was added, and one that begins with - was removed."
      queries={[{ name: 'Its versions', query: RecordHistoryDocument, variables: { id, first: MAX_VERSIONS } }]}
    >
      <QueryResult of={answer}>
        {({ recordHistory }) =>
          recordHistory.length === 0 ? (
            <NoneRecorded what="versions" />
          ) : (
            <>
              {recordHistory.map((version) => (
                <VersionOfRecord key={version.id} version={version} />
              ))}
              {recordHistory.length === MAX_VERSIONS && (
                <p role="status">
                  Only the newest {MAX_VERSIONS} versions are shown. `govties history` shows all of them.
                </p>
              )}
            </>
          )
        }
      </QueryResult>
    </Page>
  )
}
