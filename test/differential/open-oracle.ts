import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  isInputObjectType,
  type IntrospectionQuery,
} from 'graphql'
import type { Database } from '../../src/database/connect'
import { post } from '../support/post'
import { type Definitions, readDefinitions } from './definitions'
import { Values } from './documents/values'
import { FieldFiles } from './field-files'
import { type Graph, readGraph } from './graph'
import { typeOf } from './links'
import { Oracle } from './oracle'

/** The data that the tests need in addition to the API's answers. */
export interface Known {
  /** The served schema, as a client reads it. */
  readonly schema: GraphQLSchema
  readonly definitions: Definitions
  readonly values: Values
  readonly oracle: Oracle
}

/** Reads the graph, its definition, and the schema that is served at an address. */
export async function openOracle(database: Database, url: string): Promise<Known> {
  const response = await post(`${url}/graphql`, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))
  const { data } = JSON.parse(await response.text()) as { data: IntrospectionQuery }
  const schema = buildClientSchema(data)
  const definitions = readDefinitions()
  const graph = await readGraph(database)
  const files = new FieldFiles(database.driver, graph)
  await keepAnswers(graph, definitions, schema, files)
  await keepAnswersOfRelationships(graph, definitions, schema, files)
  return {
    schema,
    definitions,
    values: new Values(definitions, graph),
    oracle: new Oracle(schema, definitions, graph, files),
  }
}

/**
 * Keeps the single value that a file returns like a property of the node, because lists can be filtered and sorted by
 * that value.
 */
async function keepAnswers(
  graph: Graph,
  definitions: Definitions,
  schema: GraphQLSchema,
  files: FieldFiles,
): Promise<void> {
  for (const { name: type, fields } of definitions.values()) {
    const where = schema.getType(`${type}Where`)
    if (!isInputObjectType(where)) continue
    for (const [name, field] of fields) {
      if (field.kind !== 'file' || !(name in where.getFields())) continue
      const nodes = [...graph.values()].filter((node) => typeOf(node, [type], definitions))
      for (const node of nodes)
        node.properties[name] = ((await files.rows(field.path, node, {}, []))[0] ?? null) as string | null
    }
  }
}

/**
 * Keeps the single value that a file returns like a property of the relationship, because pages can be sorted by that
 * value.
 */
async function keepAnswersOfRelationships(
  graph: Graph,
  definitions: Definitions,
  schema: GraphQLSchema,
  files: FieldFiles,
): Promise<void> {
  const paths = new Map<string, string>()
  for (const { name: type, labels, fields } of definitions.values()) {
    const sort = schema.getType(`${type}Sort`)
    if (labels.length > 0 || !isInputObjectType(sort)) continue
    for (const [name, field] of fields)
      if (field.kind === 'file' && name in sort.getFields()) paths.set(field.path, name)
  }
  const relationships = [...graph.values()].flatMap(({ outgoing }) => [...outgoing.values()].flat())
  for (const [path, name] of paths) {
    const values = await files.ofRelationships(path, name)
    for (const { elementId, properties } of relationships) properties[name] = values.get(elementId) ?? null
  }
}
