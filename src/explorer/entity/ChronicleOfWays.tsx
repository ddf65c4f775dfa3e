import { useAnswer } from '../fetch/useAnswer'
import { NeighboursOfDocument } from '../generated/graphql'
import { Answer } from '../layout/Answer'
import { ChronicleOfIds } from './ChronicleOfIds'
import { neighboursBy, relationshipsOf, type Way } from './ways'

/** What some ways from a node lead to, in order of time. `all` are the ways that its page asks in one question. */
export function ChronicleOfWays(props: {
  id: string
  name: string
  of: string
  ways: readonly Way[]
  all: readonly Way[]
}) {
  const { id, ways, all } = props
  const answer = useAnswer(NeighboursOfDocument, { id, relationships: relationshipsOf(all) })
  return (
    <Answer of={answer}>
      {({ neighbourhood }) => (
        <>
          {neighbourhood.truncated && (
            <p className="section-note">Not all of it: there is more than one page can ask for, found by the API.</p>
          )}
          <ChronicleOfIds
            name={props.name}
            of={props.of}
            entries={ways.flatMap((way) => neighboursBy(way, id, neighbourhood))}
          />
        </>
      )}
    </Answer>
  )
}
