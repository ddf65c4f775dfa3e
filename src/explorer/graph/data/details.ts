import type { DatedDetailsQuery, NeighbourhoodQuery, NeighbourhoodQueryVariables } from '../../generated/graphql'
import { datedKinds, type FactGraph, type NodeDetails } from './facts'

/** The queries that load the graph. Their results come from the page's cache or from the server. */
export interface GraphQueries {
  neighbourhood(variables: NeighbourhoodQueryVariables): Promise<NeighbourhoodQuery['neighbourhood']>
  details(ids: string[]): Promise<DatedDetailsQuery>
}

// The query also requests each node's topics and ties. The API's cost limit allows about twice this number of nodes.
const BATCH_SIZE = 250

/** Loads the details that the filters need, for all nodes whose details are not loaded yet. */
export async function loadDetails(graph: FactGraph, queries: Pick<GraphQueries, 'details'>): Promise<void> {
  const wanted = graph.filterNodes((_, { kind, details }) => datedKinds.has(kind) && details === undefined).sort()
  for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
    const answer = await queries.details(wanted.slice(at, at + BATCH_SIZE))
    for (const [id, details] of detailsIn(answer)) if (graph.hasNode(id)) graph.setNodeAttribute(id, 'details', details)
  }
}

function detailsIn({ agreements, initiatives, events }: DatedDetailsQuery): [string, NodeDetails][] {
  const tied = [...agreements, ...initiatives].map((one): [string, NodeDetails] => {
    const basis = [...new Set(one.tiesConnection.edges.map((edge) => edge.properties.basis))]
    return [one.id, { type: one.kind ?? null, happenedOn: one.happenedOn ?? null, topics: one.topics, basis }]
  })
  const contacts = events.map((one): [string, NodeDetails] => {
    const basis = one.ties.length > 0 ? ['CONTACT'] : []
    return [one.id, { type: one.kind ?? null, happenedOn: one.happenedOn ?? null, topics: one.topics, basis }]
  })
  return [...tied, ...contacts]
}
