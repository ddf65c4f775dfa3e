import { MultiGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { toCsv } from '../../table/csv'
import { toGexf } from './gexf'
import { NotAGraphFileError, readGraphFile } from '../data/graph-file'
import { toGraphFile } from './graph-export'
import { toGraphml } from './graphml'
import { edgeColumns } from './tables'
import type { GraphExport } from './graph-export'

const about = { title: 'A & B', description: 'Revision <r1>.' }
const node = {
  degree: 3,
  type: null,
  topics: ['AI', 'data'],
  basis: ['BILATERAL'],
  x: 1.5,
  y: -2,
  colour: '#0b5c7a',
  size: 9,
  measure: 0.25,
  community: 2,
}
const exported: GraphExport = {
  nodes: [
    { ...node, id: 'GB', kind: 'Country', name: '<b>UK</b> & "friends"', happenedOn: null },
    { ...node, id: 'memo', kind: 'Agreement', name: '=SUM(A1)', happenedOn: '2019-06-13' },
  ],
  edges: [
    {
      id: 'GB PARTY_TO memo',
      from: 'GB',
      to: 'memo',
      relationship: 'PARTY_TO',
      on: '2019-06',
      until: null,
      sources: ['source-1'],
    },
    {
      id: 'GB PARTY_TO memo how=x',
      from: 'GB',
      to: 'memo',
      relationship: 'PARTY_TO',
      on: null,
      until: null,
      sources: [],
    },
  ],
}

it('an export as GEXF can be reopened, with parallel facts and unusual names', () => {
  const graph = gexf.parse(MultiGraph, toGexf(exported, about))
  expect([graph.order, graph.size]).toEqual([2, 2])
  expect(graph.getNodeAttributes('GB')).toMatchObject({
    label: '<b>UK</b> & "friends"',
    kind: 'Country',
    x: 1.5,
    y: -2,
    size: 9,
    color: 'rgb(11,92,122)',
    measure: 0.25,
    community: 2,
  })
})

it('an export as GraphML can be reopened', () => {
  const graph = graphml.parse(MultiGraph, toGraphml(exported, about))
  expect([graph.order, graph.size]).toEqual([2, 2])
  expect(graph.getNodeAttributes('memo')).toMatchObject({ name: '=SUM(A1)', happenedOn: '2019-06-13', degree: 3 })
  expect(graph.getEdgeAttributes('GB PARTY_TO memo')).toMatchObject({ relationship: 'PARTY_TO', sources: 'source-1' })
})

describe('the page’s own file', () => {
  it('can be reopened', () => {
    const graph = readGraphFile(toGraphFile(exported, { title: 'Ties' }))
    expect(graph.title).toBe('Ties')
    expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual(exported.nodes.map(({ id, name }) => [id, name]))
    expect(graph.edges).toEqual(exported.edges)
  })
  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not a JSON object'],
    ['{"format":"other"}', 'its format is not “govties-graph-1”'],
    ['{"format":"govties-graph-1","nodes":[{"id":7}],"edges":[]}', 'nodes[0].id is not a string'],
  ])('is refused if it is %s, and the error names the part that cannot be read', (text, place) => {
    expect(() => readGraphFile(text)).toThrow(new NotAGraphFileError(place))
  })
})

it('an export as CSV has the names of both nodes of each fact', () => {
  const csv = toCsv(
    edgeColumns((id) => exported.nodes.find((one) => one.id === id)?.name ?? id),
    exported.edges,
  )
  expect(csv).toContain(`"<b>UK</b> & ""friends""",is party to,'=SUM(A1),2019-06,,GB,memo,PARTY_TO,source-1`)
})
