import { z } from 'zod'

/** An integer of at least 1, with a default. */
export const count = (standard: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not an integer' })
    .min(1, { error: 'is below 1' })
    .default(standard)

/** The environment variables that limit a request, with their defaults. */
export const LIMIT_RULES = {
  /** The maximum size of the request body, in bytes. The other variables also set maximum values. */
  GOVTIES_MAX_BODY: count(65_536),
  /** The size of the variables as JSON, in bytes. */
  GOVTIES_MAX_VARIABLES: count(32_768),
  /** The number of tokens in the document: names, values and punctuation marks. */
  GOVTIES_MAX_TOKENS: count(2_000),
  /** The nesting depth of fields. Fields below `__schema` and `__type` have a separate limit. */
  GOVTIES_MAX_DEPTH: count(10),
  GOVTIES_MAX_INTROSPECTION_DEPTH: count(15),
  /** The number of root fields in an operation. */
  GOVTIES_MAX_ROOT_FIELDS: count(8),
  /** The number of fields that have subfields. A field in a fragment counts each time that the fragment is used. */
  GOVTIES_MAX_OBJECT_FIELDS: count(40),
  /**
   * The number of selections: fields and fragments. A selection in a fragment counts each time that the fragment is
   * used.
   */
  GOVTIES_MAX_SELECTIONS: count(2_000),
  /** The number of aliases, and the number of directives, in the document. */
  GOVTIES_MAX_ALIASES: count(30),
  GOVTIES_MAX_DIRECTIVES: count(20),
  /**
   * The number of relationships that one filter follows in sequence, and the number that all filters follow together.
   */
  GOVTIES_MAX_FILTER_DEPTH: count(3),
  GOVTIES_MAX_FILTER_RELATIONSHIPS: count(20),
  /** The number of conditions in all filters together. */
  GOVTIES_MAX_CONDITIONS: count(100),
  /** The number of entries in a list that is an argument or a variable. */
  GOVTIES_MAX_LIST_ENTRIES: count(1_000),
  /** The number of values in a response: objects, and fields without subfields. */
  GOVTIES_MAX_COST: count(200_000),
  /**
   * The length of the Cypher that @neo4j/graphql generates for all root fields together, in characters. Neo4j plans
   * 30,000 characters in about a second.
   */
  GOVTIES_MAX_CYPHER: count(30_000),
  /** The time for one statement in the database, in milliseconds. */
  GOVTIES_QUERY_TIMEOUT: count(5_000),
}

/** The limits of a request. */
export interface Limits {
  readonly body: number
  readonly variables: number
  readonly tokens: number
  readonly depth: number
  readonly introspectionDepth: number
  readonly rootFields: number
  readonly objectFields: number
  readonly selections: number
  readonly aliases: number
  readonly directives: number
  readonly filterDepth: number
  readonly filterRelationships: number
  readonly conditions: number
  readonly listEntries: number
  readonly cost: number
  readonly cypher: number
  readonly queryTimeout: number
}

type LimitSettings = { readonly [Name in keyof typeof LIMIT_RULES]: number }

/** Returns the limits from the environment variables. */
export function limitsOf(values: LimitSettings): Limits {
  return {
    body: values.GOVTIES_MAX_BODY,
    variables: values.GOVTIES_MAX_VARIABLES,
    tokens: values.GOVTIES_MAX_TOKENS,
    depth: values.GOVTIES_MAX_DEPTH,
    introspectionDepth: values.GOVTIES_MAX_INTROSPECTION_DEPTH,
    rootFields: values.GOVTIES_MAX_ROOT_FIELDS,
    objectFields: values.GOVTIES_MAX_OBJECT_FIELDS,
    selections: values.GOVTIES_MAX_SELECTIONS,
    aliases: values.GOVTIES_MAX_ALIASES,
    directives: values.GOVTIES_MAX_DIRECTIVES,
    filterDepth: values.GOVTIES_MAX_FILTER_DEPTH,
    filterRelationships: values.GOVTIES_MAX_FILTER_RELATIONSHIPS,
    conditions: values.GOVTIES_MAX_CONDITIONS,
    listEntries: values.GOVTIES_MAX_LIST_ENTRIES,
    cost: values.GOVTIES_MAX_COST,
    cypher: values.GOVTIES_MAX_CYPHER,
    queryTimeout: values.GOVTIES_QUERY_TIMEOUT,
  }
}

/** The default limits. */
export const STANDARD_LIMITS: Limits = limitsOf(z.object(LIMIT_RULES).parse({}))
