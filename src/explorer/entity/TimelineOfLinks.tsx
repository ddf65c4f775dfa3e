import { useGraphQL } from '../fetch/useGraphQL'
import { NeighboursOfDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { TimelineOfIds } from './TimelineOfIds'
import { neighboursBy, relationshipsOf, type Way } from './ways'

/**
 * Shows the entities to which the given relationships lead, sorted by date. `all` lists every relationship that the
 * page requests in the same query.
 */
export function TimelineOfLinks(props: {
  id: string
  name: string
  of: string
  ways: readonly Way[]
  all: readonly Way[]
}) {
  const { id, ways, all } = props
  const answer = useGraphQL(NeighboursOfDocument, { id, relationships: relationshipsOf(all) })
  return (
    <QueryResult of={answer}>
      {({ neighbourhood }) => (
        <>
          {neighbourhood.truncated && (
            <p className="section-note">This page can load only some of the entries. The API returns all of them.</p>
          )}
          <TimelineOfIds
            name={props.name}
            of={props.of}
            entries={ways.flatMap((way) => neighboursBy(way, id, neighbourhood))}
          />
        </>
      )}
    </QueryResult>
  )
}
