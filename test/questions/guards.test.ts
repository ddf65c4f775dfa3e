import { graphql, type GraphQLSchema } from 'graphql'
import type { Database } from '../../src/database/connect'
import { buildSchema } from '../../src/graphql/build-schema'
import { GUARDS } from '../../src/graphql/guards'
import { SCHEMA_GUARDS } from '../../src/graphql/schema-guards'
import { loadedGraph } from '../support/neo4j'
import { patientContext } from './patient-context'

interface Case {
  guard: string
  query: string
  variables?: Record<string, unknown>
  /** Plain Cypher that returns the right answer in the column `answer`, or the error code if the request is refused. */
  right: string | { code: string }
}

/** The code of a request that graphql-js itself refuses. */
const INVALID = 'GRAPHQL_VALIDATION_FAILED'

/** For each guard, a request that the library answers wrongly without the guard. */
const CASES: Case[] = [
  {
    guard: 'null limits',
    query: '{ agreements(sort: [{ id: ASC }], limit: null) { id } }',
    right: `MATCH (agreement:Agreement) WITH agreement ORDER BY agreement.id LIMIT 50
      RETURN {agreements: collect({id: agreement.id})} AS answer`,
  },
  {
    guard: 'null in filters',
    query: '{ agreementsConnection(where: { happenedOn: { gte: null } }) { totalCount } }',
    right: { code: 'BAD_ARGUMENT' },
  },
  {
    guard: 'empty filters',
    query: '{ peopleConnection(where: { agencies: { some: {} } }) { totalCount } }',
    right: `MATCH (person:Person) WHERE EXISTS { (person)-[:HELD_ROLE]->(:Agency) }
      RETURN {peopleConnection: {totalCount: count(*)}} AS answer`,
  },
  {
    guard: 'empty lists',
    query: '{ countriesConnection(where: { aliases: { eq: null } }) { totalCount } }',
    right: `MATCH (country:Country) WHERE coalesce(country.aliases, []) = []
      RETURN {countriesConnection: {totalCount: count(*)}} AS answer`,
  },
  {
    guard: 'node and edge in one filter',
    query: `{ peopleConnection(where: { agenciesConnection: { some: { OR: [
      { node: { level: { eq: NATIONAL } }, edge: { role: { contains: "Minister" } } }
      { edge: { role: { contains: "Prime" } } }
    ] } } }) { totalCount } }`,
    right: `MATCH (person:Person)
      WHERE EXISTS { MATCH (person)-[held:HELD_ROLE]->(agency:Agency)
        WHERE (agency.level = 'NATIONAL' AND held.role CONTAINS 'Minister') OR held.role CONTAINS 'Prime' }
      RETURN {peopleConnection: {totalCount: count(*)}} AS answer`,
  },
  {
    guard: 'Unicode form of texts',
    query: 'query ($name: String!) { countries(where: { name: { eq: $name } }) { id } }',
    variables: { name: 'Côte d’Ivoire'.normalize('NFD') },
    right: `MATCH (country:Country {name: 'Côte d’Ivoire'}) RETURN {countries: collect({id: country.id})} AS answer`,
  },
  {
    guard: 'undated last',
    query: '{ initiatives(sort: [{ happenedOn: DESC }, { id: ASC }], limit: 500) { id } }',
    right: `MATCH (initiative:Initiative)
      WITH initiative ORDER BY initiative.happenedOn IS NULL, initiative.happenedOn DESC, initiative.id
      RETURN {initiatives: collect({id: initiative.id})} AS answer`,
  },
  {
    guard: 'total order',
    query: '{ agreements(sort: [{ kind: DESC }], limit: 500) { id } }',
    right: `MATCH (agreement:Agreement) WITH agreement ORDER BY agreement.kind DESC, agreement.id
      RETURN {agreements: collect({id: agreement.id})} AS answer`,
  },
  {
    guard: 'aliases of sort keys',
    query: '{ countries(where: { id: { eq: "SG" } }) { agreements(sort: [{ title: ASC }]) { title: id } } }',
    right: { code: 'BAD_ARGUMENT' },
  },
  {
    guard: 'pages of unions',
    query: '{ agencies { membersConnection(first: 1, after: "YXJyYXljb25uZWN0aW9uOjA=") { totalCount } } }',
    right: { code: 'BAD_ARGUMENT' },
  },
  {
    guard: 'cursors of pages',
    query: '{ countriesConnection(first: 1, after: "SG") { totalCount } }',
    right: { code: 'BAD_CURSOR' },
  },
  {
    guard: 'cursors of lists by day',
    query: '{ countries(where: { id: { eq: "SG" } }) { latestAgreements(first: 1, after: "2019-02-30/x") { id } } }',
    right: { code: 'BAD_CURSOR' },
  },
  {
    guard: 'arguments of effect',
    query: '{ agreements(limit: 1) { effect(between: ["SG", "XX"]) { degree } } }',
    right: { code: 'UNKNOWN_COUNTRY' },
  },
  {
    guard: 'one key a sort',
    query: '{ agreements(sort: [{ id: DESC, kind: ASC }], limit: 3) { id } }',
    right: { code: INVALID },
  },
  {
    guard: 'only what has an order',
    query: '{ people(limit: 1) { agenciesConnection(sort: [{ edge: { sources: ASC } }]) { totalCount } } }',
    right: { code: INVALID },
  },
  {
    guard: 'no all and single on unions',
    query: '{ initiatives(where: { parts: { all: { Agreement: {} } } }) { id } }',
    right: { code: INVALID },
  },
  {
    guard: 'aliases in connections',
    query: `{ countries(where: { id: { eq: "SG" } }) { agreementsConnection(first: 1) {
      one: edges { node { id } } other: edges { node { title } }
    } } }`,
    right: `MATCH (:Country {id: 'SG'})-[:PARTY_TO]->(agreement:Agreement) WITH agreement ORDER BY agreement.id LIMIT 1
      RETURN {countries: [{agreementsConnection: {one: [{node: {id: agreement.id}}], other: [{node: {title: agreement.title}}]}}]}
        AS answer`,
  },
]

describe('a guard of the library', () => {
  let graph: Database
  let guarded: GraphQLSchema
  beforeAll(async () => {
    graph = await loadedGraph()
    guarded = await buildSchema()
  })

  const answer = async (schema: GraphQLSchema, { query, variables }: Case): Promise<unknown> => {
    const contextValue = patientContext(graph)
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue })
    const [error] = errors ?? []
    const code = error?.originalError ? (error.originalError as { code?: string }).code : INVALID
    return error ? { code } : (JSON.parse(JSON.stringify(data)) as unknown)
  }

  const rightAnswer = async ({ right }: Case): Promise<unknown> =>
    typeof right === 'string' ? (await graph.read(right))[0]?.['answer'] : right

  it('is named once and has a case in this file', () => {
    const names = [...GUARDS, ...SCHEMA_GUARDS].map(({ name }) => name)
    expect(CASES.map(({ guard }) => guard).sort()).toEqual(names.sort())
  })

  it.each(CASES)('corrects the result: $guard', async (each) => {
    expect(await answer(guarded, each)).toEqual(await rightAnswer(each))
  })

  /** If this fails after an update of the library, remove the guard and its line in docs/graphql-library.md. */
  it.each(CASES)('is still needed: $guard', async (each) => {
    const others = ({ name }: { name: string }) => name !== each.guard
    const schema = await buildSchema(GUARDS.filter(others), SCHEMA_GUARDS.filter(others))
    expect(await answer(schema, each)).not.toEqual(await rightAnswer(each))
  })
})
