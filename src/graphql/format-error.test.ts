import { GraphQLError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { UnknownCountryError } from '../model/errors'
import { maskError } from './format-error'

const formatted = { message: 'MATCH (n) RETURN n', path: ['tie'], extensions: { stacktrace: ['at x.ts:1'] } }
const wrapped = (originalError: Error) => new GraphQLError(originalError.message, { originalError })

describe('what a client sees of a failure', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('of the database failing with %s is %s, without its words', (databaseCode, code) => {
    const { shown, fault } = maskError(formatted, wrapped(new Neo4jError('MATCH (secret)', databaseCode, '', '')))
    expect(shown.extensions).toEqual({ code })
    expect(JSON.stringify([shown, fault])).not.toMatch(/MATCH|secret|stacktrace/)
    expect(fault).toMatchObject({ code, databaseCode })
  })

  it('of a wrong country is its code, its words and the suggestion', () => {
    const { shown, fault } = maskError(formatted, wrapped(new UnknownCountryError('UK', 'GB')))
    expect(shown.message).toBe('There is no country "UK". Did you mean "GB"?')
    expect(shown.extensions).toEqual({ code: 'UNKNOWN_COUNTRY', country: 'UK', suggestion: 'GB' })
    expect(fault).toBeUndefined()
  })

  it('of anything unforeseen is INTERNAL', () => {
    const { shown, fault } = maskError(formatted, wrapped(new TypeError('x is not a function')))
    expect(shown.extensions).toEqual({ code: 'INTERNAL' })
    expect(shown.message).not.toContain('function')
    expect(fault).toMatchObject({ code: 'INTERNAL', kind: 'TypeError' })
  })
})
