import { Neo4jError } from 'neo4j-driver'
import { giveUpOnMemory, translateDriverError } from './driver-errors'
import { DatabaseMemoryError } from './errors'

const endpoint = { uri: 'bolt://127.0.0.1:7687', username: 'neo4j', database: 'neo4j' }
const memory = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
const given = (code: string) => new Neo4jError('MATCH (secret) {password: 1}', code, '', '')

describe('too little memory for a transaction', () => {
  test('is told at once, with what to do about it, and is nothing that the driver tries again', () => {
    const error = giveUpOnMemory(given(memory), endpoint)
    expect(error).toBeInstanceOf(DatabaseMemoryError)
    expect(error).not.toBeInstanceOf(Neo4jError)
    expect((error as Error).message).toContain('GOVTIES_HEAP')
  })

  test('is told apart from what is worth another try', () => {
    const deadlock = given('Neo.TransientError.Transaction.DeadlockDetected')
    expect(giveUpOnMemory(deadlock, endpoint)).toBe(deadlock)
  })
})

test.each([memory, 'Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Security.Unauthorized'])(
  'an error of the driver (%s) passes on nothing of its own message',
  (code) => {
    const error = translateDriverError(given(code), endpoint) as Error & { code: string }
    expect(error.message).not.toContain('secret')
    expect(error.code).toBe(code)
  },
)
