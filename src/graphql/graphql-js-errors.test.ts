import { buildSchema, getIntrospectionQuery, GraphQLError, parse, validate } from 'graphql'
import { graphqlJsError } from './graphql-js-errors'

const schema = buildSchema('type Query { a: Query }')

/** Returns the first error of parsing and validating a document. */
function errorOf(text: string, maxTokens = 10_000): unknown {
  try {
    return validate(schema, parse(text, { maxTokens }))[0]
  } catch (error) {
    return error
  }
}

describe('a limit of graphql-js', () => {
  it('on tokens is reported with a code, the limit and a way to stay under it', () => {
    const error = graphqlJsError(errorOf('{ a { a { a } } }', 3))
    expect(error).toMatchObject({ code: 'TOO_MANY_TOKENS', values: { largest: 3 } })
    expect(error?.message).toMatch(/more than 3 tokens .* Pass lists as variables/)
  })

  it('on comparisons of fields is reported with a code', () => {
    expect(graphqlJsError(new GraphQLError('Validation aborted.'))).toMatchObject({ code: 'TOO_MANY_COMPARISONS' })
  })

  it('on introspection is reported with a code', () => {
    const fields = '{ fields { type { fields { type { fields { type { fields { name } } } } } } } }'
    expect(graphqlJsError(errorOf(`{ __type(name: "Query") ${fields} }`))).toMatchObject({ code: 'TOO_DEEP' })
    expect(errorOf(getIntrospectionQuery())).toBeUndefined()
  })

  it('does not replace other errors', () => {
    expect(graphqlJsError(errorOf('{ a '))).toBeUndefined()
    expect(graphqlJsError(new Error('Validation aborted.'))).toBeUndefined()
  })
})
