import { z } from 'zod'

const count = (standard: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not an integer' })
    .min(1, { error: 'is below 1' })
    .default(standard)

/** The settings that bound one request: their names in the environment, and what holds without them. */
export const LIMIT_RULES = {
  /** Bytes of the body of a request. */
  GOVTIES_MAX_BODY: count(65_536),
  /** Bytes of the variables, as JSON. */
  GOVTIES_MAX_VARIABLES: count(32_768),
  /** Names, values and punctuation marks of the document. */
  GOVTIES_MAX_TOKENS: count(2_000),
  /** Fields within fields, below `__schema` and `__type` counted apart. */
  GOVTIES_MAX_DEPTH: count(10),
  GOVTIES_MAX_INTROSPECTION_DEPTH: count(15),
  /** Fields at the top of an operation. */
  GOVTIES_MAX_ROOT_FIELDS: count(8),
  /** Fields that have fields of their own, each counted wherever its fragment is used. */
  GOVTIES_MAX_OBJECT_FIELDS: count(40),
  /** Aliases and directives of the document. */
  GOVTIES_MAX_ALIASES: count(30),
  GOVTIES_MAX_DIRECTIVES: count(20),
  /** Relationships that a filter follows one after the other, and all filters together. */
  GOVTIES_MAX_FILTER_DEPTH: count(3),
  GOVTIES_MAX_FILTER_RELATIONSHIPS: count(20),
  /** Conditions of all filters together. */
  GOVTIES_MAX_CONDITIONS: count(100),
  /** Entries of one list, in an argument or in a variable. */
  GOVTIES_MAX_LIST_ENTRIES: count(1_000),
  /** Nodes that an answer may hold. */
  GOVTIES_MAX_COST: count(50_000),
  /** Milliseconds that the database may take for one statement. */
  GOVTIES_QUERY_TIMEOUT: count(5_000),
}

/** The most that one request may ask. */
export interface Limits {
  readonly body: number
  readonly variables: number
  readonly tokens: number
  readonly depth: number
  readonly introspectionDepth: number
  readonly rootFields: number
  readonly objectFields: number
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

export function limitsOf(values: LimitSettings): Limits {
  return {
    body: values.GOVTIES_MAX_BODY,
    variables: values.GOVTIES_MAX_VARIABLES,
    tokens: values.GOVTIES_MAX_TOKENS,
    depth: values.GOVTIES_MAX_DEPTH,
    introspectionDepth: values.GOVTIES_MAX_INTROSPECTION_DEPTH,
    rootFields: values.GOVTIES_MAX_ROOT_FIELDS,
    objectFields: values.GOVTIES_MAX_OBJECT_FIELDS,
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

/** What holds where nothing is set. */
export const STANDARD_LIMITS: Limits = limitsOf(z.object(LIMIT_RULES).parse({}))
