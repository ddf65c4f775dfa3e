import type { Database } from '../connect'
import { type GraphLink, type GraphNode, graphNodes, kindOf } from './graph-nodes'
import { context, namespace, propertyNames, typesOf } from './jsonld-terms'
import { publicProperties } from './public-properties'
import { only } from './selection'

/**
 * Exports the graph as JSON-LD 1.1, with terms from schema.org, PROV-O and SKOS where they fit, and with our own terms
 * elsewhere. Each relationship appears twice: as a plain link, and as a `Fact` (an rdf:Statement) with its sources.
 */
export async function* jsonldLines(database: Database, ids: Set<string> | undefined): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`
  let separator = ''
  for await (const node of only(graphNodes(database), ids)) {
    for (const entry of [nodeEntry(node), ...node.links.flatMap((link, index) => factEntry(node, link, index))]) {
      yield `${separator}${JSON.stringify(entry)}`
      separator = ',\n'
    }
  }
  yield '\n]}\n'
}

function nodeEntry(node: GraphNode): object {
  const entry: Record<string, unknown> = { '@id': iri(node.id), '@type': typesOf(kindOf(node)) }
  for (const [name, value] of publicProperties(node.properties)) entry[termOf(node, name)] = value
  const links = new Map<string, { '@id': string }[]>()
  for (const { type, to } of node.links) links.set(type, [...(links.get(type) ?? []), { '@id': iri(to) }])
  for (const [type, targets] of links) entry[termOfLink(node, type)] = targets
  const cited = node.links.filter(({ type }) => type === 'STATED_IN')
  if (cited.length > 0) entry.qualifiedDerivation = cited.map(derivation)
  return entry
}

/** Returns where and how a source states a claim, as a prov:Derivation. */
const derivation = ({ to, properties }: GraphLink): object => ({
  '@type': 'prov:Derivation',
  entity: iri(to),
  ...Object.fromEntries(publicProperties(properties).filter(([name]) => name !== 'records')),
})

/** Returns a fact with its sources, or nothing for a relationship that does not state a fact. */
function factEntry({ id }: GraphNode, { type, to, properties }: GraphLink, index: number): object[] {
  const sources = properties.sources as string[] | undefined
  if (!sources) return []
  const details = publicProperties(properties).filter(([name]) => name !== 'sources' && name !== 'records')
  return [
    {
      '@id': iri(`${id}/facts/${index}`),
      '@type': 'Fact',
      subject: { '@id': iri(id) },
      predicate: { '@id': `${namespace}${camelCase(type)}` },
      object: { '@id': iri(to) },
      ...Object.fromEntries(details),
      wasDerivedFrom: sources.map((source) => ({ '@id': iri(source) })),
    },
  ]
}

function termOf(node: GraphNode, name: string): string {
  return propertyNames[`${kindOf(node)}.${name}`] ?? propertyNames[name] ?? name
}

/**
 * Returns the term for a link. A claim is derived from the sources that state the claim, and a source is derived from
 * the source that it repeats.
 */
function termOfLink(node: GraphNode, type: string): string {
  if (type === 'STATED_IN' || type === 'DERIVED_FROM') return 'wasDerivedFrom'
  return type === 'BROADER' ? 'broader' : camelCase(type)
}

/** Converts a name to camel case: `PARTY_TO` becomes `partyTo`. */
function camelCase(type: string): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}

const iri = (id: string): string => `${namespace}id/${encodeURIComponent(id)}`
