import { executeSync, type FieldNode, getIntrospectionQuery, getOperationAST, type GraphQLSchema, parse } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { buildSchema } from '../build-schema'
import { costOfIntrospection } from './introspection-cost'
import { fragmentsOf } from './operation'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await buildSchema()
})

/** Returns the cost of the first root field, and the number of values in its answer. */
function costAndValues(text: string): { cost: number; values: number } {
  const document = parse(text)
  const [root] = getOperationAST(document)!.selectionSet.selections as readonly FieldNode[]
  const { data } = executeSync({ schema, document })
  return { cost: costOfIntrospection(root!, schema, fragmentsOf(document)), values: valuesIn(Object.values(data!)) }
}

function valuesIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((total, each) => total + valuesIn(each), 0)
  if (typeof part !== 'object' || part === null) return 1
  return 1 + valuesIn(Object.values(part))
}

describe('the cost of introspection', () => {
  it.each([
    '{ __schema { queryType { name } description } }',
    '{ __schema { types { name kind } } }',
    '{ __schema { types { one: name two: name ofType { name } } } }',
    '{ __schema { directives { name } } }',
  ])('is the number of values: %s', (text) => {
    const { cost, values } = costAndValues(text)
    expect(cost).toBe(values)
  })

  it.each([
    '{ __type(name: "Query") { fields { name args { name type { name } } } } }',
    '{ __type(name: "Thing") { possibleTypes { name fields { name type { ofType { ofType { ofType { name } } } } } } } }',
    '{ __schema { types { ...f fields { args { name } ... { type { ...f } } } } } } fragment f on __Type { inputFields { name } }',
    '{ __schema { types { enumValues { name } possibleTypes { name } interfaces { name } inputFields { type { ofType { name } } } } } }',
    '{ __schema { directives { locations args { name type { ofType { name } } } } } }',
  ])('is not less than the number of values: %s', (text) => {
    const { cost, values } = costAndValues(text)
    expect(cost).toBeGreaterThanOrEqual(values)
  })

  it('of the standard query with all its options is within the limit', () => {
    const all = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      experimentalDirectiveDeprecation: true,
      oneOf: true,
    }
    const { cost, values } = costAndValues(getIntrospectionQuery(all))
    expect(cost).toBeGreaterThanOrEqual(values)
    expect(cost).toBeLessThanOrEqual(STANDARD_LIMITS.cost)
  })

  it('grows with each alias', () => {
    const types = 'types { fields { name type { fields { name } } } }'
    expect(costAndValues(`{ __schema { a: ${types} } }`).cost).toBeGreaterThan(STANDARD_LIMITS.cost)
  })
})
