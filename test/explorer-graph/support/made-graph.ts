import { chances } from '../../support/chances'

const kinds = ['COUNTRY', 'AGENCY', 'PERSON', 'AGREEMENT', 'EVENT'] as const
const relationships = ['PARTY_TO', 'SIGNED', 'COVERS'] as const

/**
 * Generates a graph of any size in the file format of the page. The result is the same each time. A few nodes have many
 * links, as in real data.
 */
export function madeGraph(order: number, size: number): object {
  const chance = chances(7)
  const nodes = Array.from({ length: order }, (_, at) => ({
    id: `node-${at}`,
    kind: kinds[at % kinds.length],
    name: `Node number ${at}`,
    degree: Math.floor(chance() * 50),
    happenedOn: at % 5 > 2 ? `${2000 + (at % 25)}-01-01` : null,
    topics: [`Topic ${at % 7}`],
    basis: ['BILATERAL'],
  }))
  const edges = Array.from({ length: size }, (_, at) => ({
    id: `edge-${at}`,
    from: `node-${Math.floor(chance() * order)}`,
    to: `node-${Math.floor(chance() ** 3 * order)}`,
    relationship: relationships[at % relationships.length],
    on: '2019',
    until: null,
    sources: ['source-made'],
  }))
  return { format: 'govties-graph-1', title: 'A graph made for a test', nodes, edges }
}
