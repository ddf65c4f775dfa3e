/** The namespace of GovTies' terms. This address cannot be opened on the web. */
export const namespace = 'urn:govties:'

/** The JSON-LD context: the meaning of short names in an exported file. */
export const context: Record<string, unknown> = {
  '@vocab': namespace,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  name: 'schema:name',
  title: 'schema:name',
  summary: 'schema:description',
  aliases: 'schema:alternateName',
  url: { '@id': 'schema:url', '@type': '@id' },
  publisher: 'schema:publisher',
  publishedOn: 'schema:datePublished',
  language: 'schema:inLanguage',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  foundingDate: 'schema:foundingDate',
  dissolutionDate: 'schema:dissolutionDate',
  prefLabel: 'skos:prefLabel',
  altLabel: 'skos:altLabel',
  scopeNote: 'skos:scopeNote',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  qualifiedDerivation: 'prov:qualifiedDerivation',
  entity: { '@id': 'prov:entity', '@type': '@id' },
  archivedUrl: { '@id': 'schema:archivedAt', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
}

const TYPES: Record<string, string[]> = {
  Country: ['Country', 'schema:Country'],
  Agency: ['Agency', 'schema:Organization', 'prov:Agent'],
  Person: ['Person', 'schema:Person', 'prov:Agent'],
  Initiative: ['Initiative', 'schema:Project'],
  Agreement: ['Agreement'],
  Event: ['Event', 'schema:Event'],
  Place: ['Place', 'schema:Place'],
  Topic: ['Topic', 'skos:Concept'],
  Statement: ['Statement', 'schema:Quotation'],
  Source: ['Source', 'schema:CreativeWork', 'prov:Entity'],
  Claim: ['Claim', 'prov:Entity'],
}

/** Returns the classes for a kind of node: our own class, and matching classes from other vocabularies. */
export const typesOf = (kind: string): string[] => TYPES[kind] ?? [kind]

/**
 * The terms of other vocabularies for our properties. If a term depends on the kind of node, the key contains the kind.
 */
export const propertyNames: Readonly<Record<string, string>> = {
  'Event.startsOn': 'startDate',
  'Event.endsOn': 'endDate',
  'Agency.formedOn': 'foundingDate',
  'Agency.dissolvedOn': 'dissolutionDate',
  'Topic.name': 'prefLabel',
  'Topic.altLabels': 'altLabel',
  'Topic.scope': 'scopeNote',
}
