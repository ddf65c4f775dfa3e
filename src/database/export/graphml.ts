import { escapeXml } from '../../model/xml'
import type { Database } from '../connect'
import { entities, type GraphNode, kindOf } from './graph-nodes'
import { attributeText, publicProperties } from './public-properties'
import { only } from './selection'

/**
 * Exports the graph without claims as GraphML (http://graphml.graphdrawing.org/specification.html). All properties are
 * strings.
 */
export async function* graphmlLines(database: Database, ids: Set<string> | undefined): AsyncGenerator<string> {
  const nodes = () => only(entities(database), ids)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const [name, use] of await attributes(nodes())) {
    yield `<key id="${use[0]}-${escapeXml(name)}" for="${use}" attr.name="${escapeXml(name)}" attr.type="string"/>\n`
  }
  yield '<graph edgedefault="directed">\n'
  for await (const node of nodes()) yield nodeElement(node)
  for await (const node of nodes()) yield* edgeElements(node)
  yield '</graph>\n</graphml>\n'
}

async function attributes(nodes: AsyncIterable<GraphNode>): Promise<[string, 'node' | 'edge'][]> {
  const names = { node: new Set(['kind']), edge: new Set(['type']) }
  for await (const { properties, links } of nodes) {
    for (const [name] of publicProperties(properties)) names.node.add(nodeAttribute(name))
    for (const link of links) for (const [name] of publicProperties(link.properties)) names.edge.add(name)
  }
  const of = (use: 'node' | 'edge') => [...names[use]].sort().map((name): [string, 'node' | 'edge'] => [name, use])
  return [...of('node'), ...of('edge')]
}

/**
 * Returns the attribute for a property of a node. The attribute `kind` contains the kind of node, so the property with
 * that name becomes `sort`.
 */
const nodeAttribute = (name: string): string => (name === 'kind' ? 'sort' : name)

function nodeElement(node: GraphNode): string {
  const data = [
    datum('n-kind', kindOf(node)),
    ...publicProperties(node.properties).map(([name, value]) => datum(`n-${nodeAttribute(name)}`, value)),
  ]
  return `<node id="${escapeXml(node.id)}">${data.join('')}</node>\n`
}

function* edgeElements({ id, links }: GraphNode): Generator<string> {
  for (const [index, { type, to, properties }] of links.entries()) {
    const data = [
      datum('e-type', type),
      ...publicProperties(properties).map(([name, value]) => datum(`e-${name}`, value)),
    ]
    yield `<edge id="${escapeXml(`${id} ${index}`)}" source="${escapeXml(id)}" target="${escapeXml(to)}">${data.join('')}</edge>\n`
  }
}

const datum = (key: string, value: string | number | boolean | string[]): string =>
  `<data key="${escapeXml(key)}">${attributeText(value)}</data>`
