import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { sourcesOf } from '../../entity/claims'
import { linkList } from '../../entity/LinkList'
import { refer, titleOfNeighbour } from '../../entity/neighbour'
import { Sources } from '../../evidence/Sources'
import { When } from '../../words/When'
import type { EventNode } from './EventPage'

/** When and where an event was, and what it belongs to. */
export function EventFacts({ event }: { event: EventNode }) {
  const partOf = event.partOf.map((one) => ({ kind: one.__typename, id: one.id, name: titleOfNeighbour(one) }))
  return (
    <Facts
      facts={[
        {
          name: event.endsOn == null ? 'When' : 'From',
          value: <When date={event.startsOn} />,
          sources: sourcesOf(event.claims, 'startsOn'),
        },
        {
          name: 'Until',
          value: event.endsOn == null ? null : <When date={event.endsOn} />,
          sources: sourcesOf(event.claims, 'endsOn'),
        },
        { name: 'Where', value: places(event) },
        { name: 'Topics', value: event.topics.length === 0 ? null : <EntityLinks kind="Topic" of={event.topics} /> },
        { name: 'Part of', value: linkList(partOf) },
        { name: 'Related', value: linkList(event.related.map(refer)) },
      ]}
    />
  )
}

function places(event: EventNode) {
  const { edges } = event.placeConnection
  if (edges.length === 0) return null
  return edges.map(({ node, properties }) => (
    <span key={node.id}>
      <bdi>{node.name}</bdi>
      {node.country[0] !== undefined && (
        <>
          , <EntityLink kind="Country" id={node.country[0].id} name={node.country[0].name} />
        </>
      )}{' '}
      <Sources sources={properties.sources} of="the place" />
    </span>
  ))
}
