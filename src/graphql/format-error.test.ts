import { buildSchema, GraphQLError, parse, validate } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { UnknownCountryError } from '../model/errors'
import { maskError } from './format-error'

const formatted = { message: 'MATCH (n) RETURN n', path: ['tie'], extensions: { stacktrace: ['at x.ts:1'] } }
const wrapped = (originalError: Error) => new GraphQLError(originalError.message, { originalError })

const schema = buildSchema('type Query { a: Int }')

function refusalOf(ask: () => unknown): unknown {
  try {
    return (ask() as readonly GraphQLError[])[0]
  } catch (error) {
    return error
  }
}

describe('the error that a client receives', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_OUT_OF_MEMORY'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('for the database error %s has the code %s, but not the original message', (databaseCode, code) => {
    const { shown, fault } = maskError(formatted, wrapped(new Neo4jError('MATCH (secret)', databaseCode, '', '')))
    expect(shown.extensions).toEqual({ code })
    expect(JSON.stringify([shown, fault])).not.toMatch(/MATCH|secret|stacktrace/)
    expect(fault).toMatchObject({ code, databaseCode })
  })

  it('for an unknown country has a code, a message and a suggestion', () => {
    const { shown, fault } = maskError(formatted, wrapped(new UnknownCountryError('UK', 'GB')))
    expect(shown.message).toBe('There is no country "UK". Did you mean "GB"?')
    expect(shown.extensions).toEqual({ code: 'UNKNOWN_COUNTRY', country: 'UK', suggestion: 'GB' })
    expect(fault).toBeUndefined()
  })

  it.each([
    ['TOO_MANY_TOKENS', () => parse('{ a b c d e }', { maxTokens: 5 })],
    ['TOO_MANY_COMPARISONS', () => validate(schema, parse(`{ ${'a '.repeat(1_500)} }`))],
    [
      'TOO_DEEP',
      () =>
        validate(schema, parse('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }')),
    ],
  ])('for a limit of graphql-js has the code %s and gives advice', (code, ask) => {
    const { shown, fault } = maskError(formatted, refusalOf(ask))
    expect(shown.extensions).toMatchObject({ code })
    expect(shown.message).toMatch(/\. (Pass|Name|Ask) /)
    expect(fault).toBeUndefined()
  })

  it('for an argument with a null variable has the code BAD_ARGUMENT and gives advice', () => {
    const message = 'Argument "sort" has invalid value [{kind: $s}].'
    const { shown, fault } = maskError({ ...formatted, message }, new GraphQLError(message))
    expect(shown.extensions).toEqual({ code: 'BAD_ARGUMENT' })
    expect(shown.message).toBe(
      `${message} A variable in it is null or missing. Give it a value, or leave the argument out.`,
    )
    expect(fault).toBeUndefined()
  })

  it('for an unexpected failure has the code INTERNAL', () => {
    const { shown, fault } = maskError(formatted, wrapped(new TypeError('x is not a function')))
    expect(shown.extensions).toEqual({ code: 'INTERNAL' })
    expect(shown.message).not.toContain('function')
    expect(fault).toMatchObject({ code: 'INTERNAL', kind: 'TypeError' })
  })
})
