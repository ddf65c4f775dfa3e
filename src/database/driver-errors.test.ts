import { Neo4jError } from 'neo4j-driver'
import { withoutRetryOnMemory, translateDriverError } from './driver-errors'
import { DatabaseMemoryError } from './database-errors'

const endpoint = { uri: 'bolt://127.0.0.1:7687', username: 'neo4j', database: 'neo4j' }
const memory = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
const given = (code: string) => new Neo4jError('MATCH (secret) {password: 1}', code, '', '')

describe('a lack of memory for a transaction', () => {
  test('is reported with a remedy, and the driver does not retry the transaction', () => {
    const error = withoutRetryOnMemory(given(memory), endpoint)
    expect(error).toBeInstanceOf(DatabaseMemoryError)
    expect(error).not.toBeInstanceOf(Neo4jError)
    expect((error as Error).message).toContain('GOVTIES_HEAP')
  })

  test('is distinguished from errors after which a retry may succeed', () => {
    const deadlock = given('Neo.TransientError.Transaction.DeadlockDetected')
    expect(withoutRetryOnMemory(deadlock, endpoint)).toBe(deadlock)
  })
})

test.each([memory, 'Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Security.Unauthorized'])(
  'an error from the driver (%s) is reported without any part of its own message',
  (code) => {
    const error = translateDriverError(given(code), endpoint) as Error & { code: string }
    expect(error.message).not.toContain('secret')
    expect(error.code).toBe(code)
  },
)
