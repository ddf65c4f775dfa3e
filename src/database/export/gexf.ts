import { textOf } from '../../model/text-of'
import { escapeXml } from '../../model/xml'
import type { Database } from '../connect'
import { entities, type GraphNode, kindOf } from './graph-nodes'
import { attributeText, publicProperties } from './public-properties'
import { only } from './selection'

/**
 * Exports the graph without claims as GEXF 1.3 (https://gexf.net) for Gephi. All properties are strings. The elements
 * are written one by one, because `graphology-gexf` needs the whole graph in memory.
 */
export async function* gexfLines(database: Database, ids: Set<string> | undefined): AsyncGenerator<string> {
  const nodes = () => only(entities(database), ids)
  const names = await attributeNames(nodes())
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed" mode="static">\n'
  yield declarations('node', names.node)
  yield declarations('edge', names.edge)
  yield '<nodes>\n'
  for await (const node of nodes()) yield nodeElement(node)
  yield '</nodes>\n<edges>\n'
  for await (const node of nodes()) yield* edgeElements(node)
  yield '</edges>\n</graph>\n</gexf>\n'
}

async function attributeNames(nodes: AsyncIterable<GraphNode>): Promise<{ node: string[]; edge: string[] }> {
  const node = new Set(['is'])
  const edge = new Set(['type'])
  for await (const { properties, links } of nodes) {
    for (const [name] of publicProperties(properties)) node.add(name)
    for (const link of links) for (const [name] of publicProperties(link.properties)) edge.add(name)
  }
  return { node: [...node].sort(), edge: [...edge].sort() }
}

function declarations(use: 'node' | 'edge', names: string[]): string {
  const each = names.map((name) => `<attribute id="${escapeXml(name)}" title="${escapeXml(name)}" type="string"/>`)
  return `<attributes class="${use}">\n${each.join('\n')}\n</attributes>\n`
}

/**
 * Formats a node. The attribute `is` contains the kind of node, because `kind` is already a property of agreements,
 * agencies and sources.
 */
function nodeElement(node: GraphNode): string {
  const { id, properties } = node
  const label = textOf(properties.name ?? properties.title ?? id)
  const values = [value('is', kindOf(node)), ...publicProperties(properties).map(([name, each]) => value(name, each))]
  return `<node id="${escapeXml(id)}" label="${escapeXml(label)}"><attvalues>${values.join('')}</attvalues></node>\n`
}

function* edgeElements({ id, links }: GraphNode): Generator<string> {
  for (const [index, { type, to, properties }] of links.entries()) {
    const values = [value('type', type), ...publicProperties(properties).map(([name, each]) => value(name, each))]
    const ends = `source="${escapeXml(id)}" target="${escapeXml(to)}" label="${escapeXml(type)}"`
    yield `<edge id="${escapeXml(`${id} ${index}`)}" ${ends}><attvalues>${values.join('')}</attvalues></edge>\n`
  }
}

const value = (name: string, given: string | number | boolean | string[]): string =>
  `<attvalue for="${escapeXml(name)}" value="${attributeText(given)}"/>`
