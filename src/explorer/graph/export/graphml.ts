import { escapeXml } from '../../../model/xml'
import type { About } from './gexf'
import type { GraphExport } from './graph-export'

type Value = string | number | null

const nodeKeys = {
  // Gephi shows the `label` attribute as the name of a node.
  label: 'string',
  name: 'string',
  kind: 'string',
  degree: 'int',
  type: 'string',
  happenedOn: 'string',
  topics: 'string',
  basis: 'string',
  measure: 'double',
  community: 'int',
  x: 'double',
  y: 'double',
} as const
const edgeKeys = {
  label: 'string',
  relationship: 'string',
  on: 'string',
  until: 'string',
  sources: 'string',
} as const

/** Writes an export as GraphML 1.0 (graphml.graphdrawing.org) for Gephi, yEd and Cytoscape. */
export function toGraphml({ nodes, edges }: GraphExport, about: About): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${escapeXml(`${about.title}. ${about.description}`)}</desc>`,
    ...keys('node', nodeKeys),
    ...keys('edge', edgeKeys),
    '<graph edgedefault="directed">',
    ...nodes.map((node) => {
      const more = { label: node.name, topics: node.topics.join('; '), basis: node.basis.join('; ') }
      return `<node id="${escapeXml(node.id)}">${data('node', nodeKeys, { ...node, ...more })}</node>`
    }),
    ...edges.map((edge) => {
      const facts = data('edge', edgeKeys, { ...edge, label: edge.relationship, sources: edge.sources.join(' ') })
      return `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${facts}</edge>`
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keys(of: 'node' | 'edge', types: Record<string, string>): string[] {
  return Object.entries(types).map(
    ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function data(of: 'node' | 'edge', types: Record<string, string>, values: Readonly<Record<string, Value>>): string {
  return Object.keys(types)
    .flatMap((name) => {
      const value = values[name] ?? ''
      return value === '' ? [] : [`<data key="${of}-${name}">${escapeXml(String(value))}</data>`]
    })
    .join('')
}
