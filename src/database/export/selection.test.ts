import type { GraphNode } from './graph-nodes'
import { only } from './selection'

const node = (id: string, ...to: string[]): GraphNode => ({
  id,
  labels: ['Entity'],
  properties: {},
  links: to.map((other) => ({ type: 'PARTY_TO', to: other, properties: {} })),
})

async function* given(...nodes: GraphNode[]) {
  yield* nodes
}

async function collect(nodes: AsyncIterable<GraphNode>): Promise<GraphNode[]> {
  const all: GraphNode[] = []
  for await (const each of nodes) all.push(each)
  return all
}

describe('a selection of the graph', () => {
  test('contains the selected nodes and the relationships between them', async () => {
    const nodes = given(node('GB', 'm', 'n'), node('SG', 'm'), node('m'))
    expect(await collect(only(nodes, new Set(['GB', 'm'])))).toEqual([node('GB', 'm'), node('m')])
  })

  test('is the whole graph if nothing is selected', async () => {
    expect(await collect(only(given(node('GB', 'm')), undefined))).toEqual([node('GB', 'm')])
  })
})
