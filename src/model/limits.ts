import { z } from 'zod'

const count = (standard: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not an integer' })
    .min(1, { error: 'is below 1' })
    .default(standard)

/** The environment variables that limit a request, with their defaults. */
export const LIMIT_RULES = {
  /** Bytes of the body of a request. */
  GOVTIES_MAX_BODY: count(65_536),
  /** Bytes of the variables, as JSON. */
  GOVTIES_MAX_VARIABLES: count(32_768),
  /** Names, values and punctuation marks in the document. */
  GOVTIES_MAX_TOKENS: count(2_000),
  /** Levels of nested fields. Those below `__schema` and `__type` have another limit. */
  GOVTIES_MAX_DEPTH: count(10),
  GOVTIES_MAX_INTROSPECTION_DEPTH: count(15),
  /** Root fields of an operation. */
  GOVTIES_MAX_ROOT_FIELDS: count(8),
  /** Fields that have subfields. Each counts wherever its fragment is used. */
  GOVTIES_MAX_OBJECT_FIELDS: count(40),
  /** Fields and fragments. Each counts wherever its fragment is used. */
  GOVTIES_MAX_SELECTIONS: count(2_000),
  /** Aliases and directives of the document. */
  GOVTIES_MAX_ALIASES: count(30),
  GOVTIES_MAX_DIRECTIVES: count(20),
  /** Relationships that a filter follows one after the other, and that all filters follow together. */
  GOVTIES_MAX_FILTER_DEPTH: count(3),
  GOVTIES_MAX_FILTER_RELATIONSHIPS: count(20),
  /** Conditions of all filters together. */
  GOVTIES_MAX_CONDITIONS: count(100),
  /** Entries of a list in an argument or a variable. */
  GOVTIES_MAX_LIST_ENTRIES: count(1_000),
  /** Nodes in a response. */
  GOVTIES_MAX_COST: count(50_000),
  /** Milliseconds for one statement in the database. */
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
  readonly queryTimeout: number
}

type LimitSettings = { readonly [Name in keyof typeof LIMIT_RULES]: number }

/** The limits that are set by environment variables. */
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
    queryTimeout: values.GOVTIES_QUERY_TIMEOUT,
  }
}

/** The limits without any setting. */
export const STANDARD_LIMITS: Limits = limitsOf(z.object(LIMIT_RULES).parse({}))
