import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { type Claims, evidenceOf } from '../../entity/claims'
import { SourcesById } from '../../evidence/SourcesById'
import { When } from '../../format/When'
import type { EventFactsFragment } from '../../generated/graphql'

/** Shows the dates, place and topics of an event, with their sources. */
export function EventFacts({ event, claims }: { event: EventFactsFragment; claims: Claims }) {
  return (
    <Facts
      facts={[
        {
          name: event.endsOn == null ? 'When' : 'From',
          value: <When date={event.startsOn} />,
          ...evidenceOf(claims, 'startsOn'),
        },
        {
          name: 'Until',
          value:
            event.endsOn == null ? null : event.endsOn === '..' ? (
              'current when last checked'
            ) : (
              <When date={event.endsOn} />
            ),
          ...evidenceOf(claims, 'endsOn'),
        },
        { name: 'Where', value: places(event) },
        { name: 'Topics', value: event.topics.length === 0 ? null : <EntityLinks kind="Topic" of={event.topics} /> },
      ]}
    />
  )
}

function places(event: EventFactsFragment) {
  const { edges } = event.placeConnection
  if (edges.length === 0) return null
  return (
    <ul className="plain">
      {edges.map(({ node, properties }) => (
        <li key={node.id}>
          <bdi>{node.name}</bdi>
          {node.country[0] !== undefined && (
            <>
              , <EntityLink kind="Country" id={node.country[0].id} name={node.country[0].name} />
            </>
          )}{' '}
          <SourcesById
            ids={properties.sourceIds}
            origins={properties.independentOrigins}
            of={`the place: ${node.name}`}
          />
        </li>
      ))}
    </ul>
  )
}
