import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLSchema,
  type IntrospectionQuery,
  isListType,
  isObjectType,
} from 'graphql'
import { cypherFolder } from '../../src/database/cypher-file'
import { ask } from './ask'
import { CASES } from './bad-input-cases'

type Field = GraphQLField<unknown, unknown>
type Asked = Record<string, string>

/** The required arguments of each query, with valid values, as GraphQL text. */
const GOOD: Record<string, Asked> = {
  tie: { between: '["SG", "GB"]' },
  expiring: { from: '"2026-01-01"', to: '"2026-12-31"' },
  listing: { kind: 'PERSON' },
  compare: { countries: '["SG", "GB"]' },
  paths: { from: '"SG"', to: '"GB"' },
  neighbourhood: { of: '["SG"]' },
  search: { text: '"govtech"' },
  gaps: { country: '"SG"' },
  central: { kind: 'AGENCY' },
  changes: { sinceDay: '"2000-01-01"' },
  Agreement_renewals: { from: '"2026-01-01"', to: '"2026-12-31"' },
  recordHistory: { id: '"sg-smart-nation-2014"' },
  Initiative_leadersAsOf: { asOf: '"2019-06-13"' },
}

/** Arguments that are ids of countries. Other ids may be of any other kind. */
const OF_COUNTRIES = ['between', 'countries', 'country', 'partner']

/** An id without a node, an id without a discrepancy, and the id of a node whose kind no query returns in pages. */
const NO_CURSORS = ['"nothing"', '"source-ad3a336b79e8e78d:none"', '"source-ad3a336b79e8e78d"']

/** A neighbourhood returns nodes of every kind in pages. */
const noCursors = (key: string) => (key === 'neighbourhood' ? NO_CURSORS.slice(0, 2) : NO_CURSORS)

/** Wrong values of an argument, by its type and name, each with the error code of its response. */
const wrongOf = (key: string, { name, type }: GraphQLArgument): [value: string, code: string][] => {
  const named = getNamedType(type)
  if (named.name === 'Date') return ['"2019-02-30"', '"2019"', '"soon"'].map((value) => [value, 'BAD_DATE'])
  if (named === GraphQLInt) {
    const code = name === 'first' || name === 'limit' ? 'BAD_LIMIT' : 'BAD_ARGUMENT'
    return ['0', '-1', '100000'].map((value) => [value, code])
  }
  if (name === 'after' && named === GraphQLString)
    return ['"nothing"', '"2019-02-30/gb-sg-one"', '"2019-06-13/"'].map((value) => [value, 'BAD_CURSOR'])
  if (named !== GraphQLID) return []
  if (name === 'after') return noCursors(key).map((value) => [value, 'BAD_CURSOR'])
  const code = OF_COUNTRIES.includes(name) ? 'UNKNOWN_COUNTRY' : 'UNKNOWN_ID'
  const value = isList(type)
    ? ['between', 'countries'].includes(name)
      ? '["SG", "nothing"]'
      : '["nothing"]'
    : '"nothing"'
  return [[value, code]]
}

const isList = (type: GraphQLArgument['type']): boolean => isListType(getNullableType(type))

/** The codes that a description names. */
function describedCodes({ description }: Field): string[] {
  const [, errors = ''] = /(?:^|\s)Errors:\s([\s\S]*)$/.exec(description ?? '') ?? []
  return errors.match(/\b[A-Z]+_[A-Z]+\b/g) ?? []
}

const asText = (asked: Asked): string => {
  const given = Object.entries(asked).map(([name, value]) => `${name}: ${value}`)
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

const selection = (field: Field): string =>
  'getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type) ? ' { __typename }' : ''

/** GovTies' own fields with arguments. The library's fields take `where`, `sort` or the page of a connection. */
const isOurs = (field: Field): boolean =>
  field.args.length > 0 && !field.args.some(({ name }) => ['where', 'sort', 'limit', 'offset'].includes(name))

/** Returns the root list that contains nodes of the given type. */
function rootOf(schema: GraphQLSchema, type: string): string | undefined {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  return lists.find(
    (field) => getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'where'),
  )?.name
}

/** The queries that have a separate file and arguments. */
const withArguments = [
  ...new Set(readdirSync(join(cypherFolder, 'queries')).map((file) => /^Query\.(\w+)/.exec(file)?.[1] ?? 'dataset')),
].filter((name) => name !== 'dataset')

describe('every invalid argument is refused with a code', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    const { data } = await ask(getIntrospectionQuery())
    schema = buildClientSchema(data as unknown as IntrospectionQuery)
  })

  /** Sends a query with each wrong value of each argument. Returns the codes of the responses. */
  const refuses = async (around: (inner: string) => string, key: string, field: Field): Promise<string[]> => {
    const tried: string[] = []
    for (const argument of field.args) {
      const empty: [string, string][] = isList(argument.type) ? [['[]', 'BAD_ARGUMENT']] : []
      for (const [value, code] of [...wrongOf(key, argument), ...empty]) {
        const question = around(`${field.name}${asText({ ...GOOD[key], [argument.name]: value })}${selection(field)}`)
        const { codes } = await ask(question)
        expect({ question, codes }).toEqual({ question, codes: [code] })
        tried.push(code)
      }
    }
    return tried
  }

  it.each(withArguments)('%s', async (name) => {
    const field = schema.getQueryType()?.getFields()[name] as Field
    const codes = await refuses((inner) => `{ ${inner} }`, name, field)
    const ofCases = CASES.flatMap(([question, code]) =>
      new RegExp(`^{ ${name}\\b`).test(question) && code ? [code] : [],
    )
    expect(describedCodes(field).sort()).toEqual([...new Set([...codes, ...ofCases])].sort())
    expect((await ask(`{ ${name}${asText(GOOD[name] ?? {})}${selection(field)} }`)).codes).toEqual([])
  })

  it('in the fields of all node types', async () => {
    const reached = new Set<string>()
    const tried: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType()) continue
      const root = rootOf(schema, type.name)
      if (!root) continue
      for (const field of Object.values(type.getFields()).filter(isOurs)) {
        reached.add(type.name)
        tried.push(
          ...(await refuses((inner) => `{ ${root}(limit: 1) { ${inner} } }`, `${type.name}_${field.name}`, field)),
        )
      }
    }
    expect([...reached]).toEqual(
      expect.arrayContaining(['Tie', 'Agreement', 'Agency', 'Country', 'Initiative', 'Source', 'Topic']),
    )
    expect(tried.length).toBeGreaterThan(100)
  })
})

describe('a query without results', () => {
  it.each([
    '{ gaps(country: "AQ") { kind } }',
    '{ agreements(where: { id: { eq: "nothing" } }) { id } }',
    '{ agreements(where: { countries: { some: { id: { eq: "nothing" } } } }) { id } }',
  ])('%s returns an empty list', async (question) => {
    const { data, codes } = await ask(question)
    expect(codes).toEqual([])
    expect(Object.values(data)).toEqual([[]])
  })

  it.each([
    ['{ list: agencies(limit: 1) { found: claims(property: "nothing") { id } } }'],
    [
      '{ list: initiatives(where: { id: { eq: "gb-sg-partnership-for-the-future-2019" } }) { found: leadersAsOf(asOf: "2019-06-13") { __typename } } }',
    ],
    ['{ list: ties(where: { id: { eq: "GB-SG" } }) { found: timeline(asOf: "1900-01-01") { __typename } } }'],
    ['{ list: countries(where: { id: { eq: "AQ" } }) { found: claims(property: "happenedOn") { id } } }'],
  ])('%s returns an empty object', async (question) => {
    const { data, codes } = await ask(question)
    expect(codes).toEqual([])
    expect(data['list']).toEqual([{ found: [] }])
  })

  it('a neighbourhood without relationships of a type has only the node', async () => {
    const { data } = await ask(
      '{ neighbourhood(of: ["AQ"], relationships: ["SIGNED"]) { nodes { id } edges { id } truncated } }',
    )
    expect(data).toEqual({ neighbourhood: { nodes: [{ id: 'AQ' }], edges: [], truncated: false } })
  })
})
