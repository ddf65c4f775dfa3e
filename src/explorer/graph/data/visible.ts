import { boundsOf } from '../../format/dates'
import type { View } from '../view/view'
import { datedKinds, type EdgeFacts, type FactGraph, type NodeFacts } from './facts'

/** The nodes and facts to draw after hiding and filtering, and the number of undated nodes. */
export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  readonly undated: number
}

/** The parts of the view that filter the graph. */
export type Filter = Pick<
  View,
  'start' | 'hidden' | 'withoutKinds' | 'withoutRelationships' | 'topics' | 'basis' | 'from' | 'to'
>

/**
 * Applies the hidden nodes and the filters of the view. The filters by topic, basis and date hide only agreements,
 * initiatives and events. Any filter also hides nodes that are left without a visible fact. Undated entries remain
 * visible, because they could be within the dates.
 */
export function visibleOf(graph: FactGraph, filter: Filter): Visible {
  const nodePasses = nodeTest(graph, filter)
  const edgePasses = edgeTest(filter)
  const nodes = new Set<string>()
  let undated = 0
  graph.forEachNode((id, facts) => {
    if (!nodePasses(id, facts)) return
    nodes.add(id)
    if (datedKinds.has(facts.kind) && facts.details !== undefined && facts.details.happenedOn === null) undated += 1
  })
  const edges = new Set<string>()
  const linked = new Set<string>(filter.start)
  graph.forEachEdge((id, facts, from, to) => {
    if (!nodes.has(from) || !nodes.has(to) || !edgePasses(facts)) return
    edges.add(id)
    linked.add(from).add(to)
  })
  if (narrows(filter)) dropLoose(graph, nodes, linked)
  return { nodes, edges, undated: filter.from === '' && filter.to === '' ? 0 : undated }
}

// A node that had no links before filtering remains visible, because no filter removed its links.
function dropLoose(graph: FactGraph, nodes: Set<string>, linked: ReadonlySet<string>): void {
  for (const id of nodes) if (!linked.has(id) && graph.degree(id) > 0) nodes.delete(id)
}

function narrows(filter: Filter): boolean {
  const lists = [filter.withoutKinds, filter.withoutRelationships, filter.topics, filter.basis]
  return lists.some((list) => list.length > 0) || filter.from !== '' || filter.to !== ''
}

function nodeTest(graph: FactGraph, filter: Filter): (id: string, facts: NodeFacts) => boolean {
  const hidden = new Set(filter.hidden)
  const without = new Set(filter.withoutKinds)
  const topics = new Set(filter.topics)
  const basis = new Set(filter.basis)
  return (id, facts) => {
    if (hidden.has(id) || without.has(facts.kind)) return false
    if (!datedKinds.has(facts.kind)) return true
    if (basis.size > 0 && !(facts.details?.basis ?? []).some((one) => basis.has(one))) return false
    if (topics.size > 0 && !covers(graph, id, facts, topics)) return false
    return inDays(facts.details?.happenedOn, filter)
  }
}

function covers(graph: FactGraph, id: string, facts: NodeFacts, topics: ReadonlySet<string>): boolean {
  if ((facts.details?.topics ?? []).some((topic) => topics.has(topic.id))) return true
  return graph.someOutEdge(id, (_, edge, __, to) => edge.relationship === 'COVERS' && topics.has(to))
}

function edgeTest(filter: Filter): (facts: EdgeFacts) => boolean {
  const without = new Set(filter.withoutRelationships)
  return (facts) => !without.has(facts.relationship) && spanInDays(facts, filter)
}

function inDays(day: string | null | undefined, { from, to }: Filter): boolean {
  if (day === null || day === undefined) return true
  return (from === '' || day >= from) && (to === '' || day <= to)
}

// A role that was held from 2010 to 2020 passes a filter for 2015. A fact is filtered out only if it ended before the
// filter's dates or began after them.
function spanInDays({ on, until }: EdgeFacts, { from, to }: Filter): boolean {
  if (from === '' && to === '') return true
  const [begin, end] = [boundsOf(on)?.earliest, boundsOf(until)?.latest]
  return (begin === undefined || to === '' || begin <= to) && (end === undefined || from === '' || end >= from)
}
