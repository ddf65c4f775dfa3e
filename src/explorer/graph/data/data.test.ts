import { emptyView } from '../view/view'
import { emptyGraph, type FactGraph, type NodeDetails } from './facts'
import { bundlesOf } from './bundles'
import { formatLeftOut, formatTotal, totalOf } from './left-out'
import { merge } from './merge'
import { visibleOf, type Filter } from './visible'
import { formatFact, formatRelationship } from './format-fact'

const node = (id: string, kind: string) => ({ id, kind, name: `the ${id}`, degree: 3 })
const edge = (from: string, relationship: string, to: string, key = '', on: string | null = null) => ({
  id: `${from} ${relationship} ${to}${key && ` ${key}`}`,
  from,
  to,
  relationship,
  on,
  until: null,
  sources: ['source-1'],
})
const details = (more: Partial<NodeDetails>): NodeDetails => ({
  type: null,
  happenedOn: null,
  topics: [],
  basis: ['BILATERAL'],
  ...more,
})

function pair(): FactGraph {
  const graph = emptyGraph()
  merge(graph, {
    nodes: [node('GB', 'COUNTRY'), node('SG', 'COUNTRY'), node('memo', 'AGREEMENT'), node('deal', 'AGREEMENT'), node('ann', 'PERSON')],
    edges: [
      edge('GB', 'PARTY_TO', 'memo'),
      edge('SG', 'PARTY_TO', 'memo'),
      edge('GB', 'PARTY_TO', 'deal'),
      edge('ann', 'SIGNED', 'deal', 'role=Minister'),
      edge('ann', 'SIGNED', 'deal', 'role=Chair'),
      edge('memo', 'RELATED_TO', 'deal'),
      edge('deal', 'RELATED_TO', 'memo'),
      edge('ann', 'HELD_ROLE', 'nowhere'),
    ],
  })
  graph.setNodeAttribute('memo', 'details', details({ happenedOn: '2019-06-13', topics: [{ id: 'topic-ai', name: 'AI' }] }))
  graph.setNodeAttribute('deal', 'details', details({ basis: ['PLURILATERAL'] }))
  return graph
}
const see = (filter: Partial<Filter>) => visibleOf(pair(), { ...emptyView, ...filter })

describe('merging results', () => {
  it('adds a repeated fact once, and skips a fact if one of its nodes is missing', () => {
    const graph = pair()
    merge(graph, { nodes: [node('GB', 'COUNTRY')], edges: [edge('GB', 'PARTY_TO', 'memo')] })
    expect([graph.order, graph.size]).toEqual([5, 7])
    expect(graph.getNodeAttributes('memo')).toMatchObject({ kind: 'Agreement', name: 'the memo' })
  })
  it('keeps loaded details if a node is repeated', () => {
    const graph = pair()
    merge(graph, { nodes: [node('memo', 'AGREEMENT')], edges: [] })
    expect(graph.getNodeAttribute('memo', 'details')?.happenedOn).toBe('2019-06-13')
  })
})

describe('the visible part', () => {
  it('is the whole graph if there are no filters', () => expect(see({}).nodes.size).toBe(5))

  it('has only entries that cover a chosen topic, and the nodes to which they lead', () => {
    expect([...see({ topics: ['topic-ai'] }).nodes]).toEqual(['GB', 'SG', 'memo'])
  })
  it('depends on the basis', () => expect([...see({ basis: ['PLURILATERAL'] }).nodes]).toEqual(['GB', 'deal', 'ann']))

  it('keeps undated entries if a date is chosen, and states how many there are', () => {
    const { nodes, undated } = see({ from: '2020-01-01' })
    expect([...nodes]).toEqual(['GB', 'deal', 'ann'])
    expect(undated).toBe(1)
  })
  it('always contains the starting nodes', () => {
    expect(see({ start: ['SG'], topics: ['topic-of-none'] }).nodes).toEqual(new Set(['SG']))
  })
  it('leaves out hidden kinds and hidden nodes', () => {
    expect(see({ withoutKinds: ['Person'], hidden: ['memo'] }).nodes).toEqual(new Set(['GB', 'deal']))
  })
  it('leaves out hidden relationships', () => expect(see({ withoutRelationships: ['SIGNED'] }).edges.size).toBe(5))
})

describe('bundles', () => {
  const bundles = bundlesOf(pair(), see({}))
  it('combine parallel facts', () => {
    expect(bundles.find(({ id }) => id === 'ann deal')).toMatchObject({ way: 'forward', facts: { length: 2 } })
  })
  it('show that facts point both ways', () => {
    expect(bundles.find(({ id }) => id === 'deal memo')?.way).toBe('both')
  })
})

describe('the neighbours that are left out', () => {
  const left = (kind: string, relationship: string, count: number) => ({ kind, relationship, direction: 'IN' as const, count })
  it('have an exact count if no kind can be reached in two ways', () => {
    expect(formatTotal(totalOf(200, [left('AGREEMENT', 'PARTY_TO', 1200), left('AGENCY', 'BELONGS_TO', 31)]))).toBe('200 of 1,431')
  })
  it('say “at most” if one kind can be reached in two ways', () => {
    expect(formatTotal(totalOf(1, [left('PERSON', 'SIGNED', 2), left('PERSON', 'WITNESSED', 1)]))).toBe('1 of at most 4')
  })
  it('are formatted with a noun and a verb', () => {
    expect(formatLeftOut(left('PERSON', 'SIGNED', 2))).toBe('2 people (was signed by)')
  })
})

describe('the properties of a fact', () => {
  it('are read from its id', () => {
    expect(formatFact('ann SIGNED deal from=2010; role=Chair, a=b', 'ann', 'SIGNED', 'deal')).toEqual([
      { name: 'role', value: 'Chair, a=b' },
    ])
  })
  it('are missing if the id has another form', () => expect(formatFact('e1', 'ann', 'SIGNED', 'deal')).toEqual([]))
  it('include the relationship, which can be read in both directions', () => {
    expect(formatRelationship('SIGNED', false)).toBe('was signed by')
    expect(formatRelationship('NEW_ONE')).toBe('new one')
  })
})
