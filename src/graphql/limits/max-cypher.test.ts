import type { QueryResult } from 'neo4j-driver'
import { limitCypher } from './max-cypher'

const result = {} as QueryResult
const sendWithin = (cypher: number) => limitCypher(() => Promise.resolve(result), { cypher })

describe('the Cypher that a request needs', () => {
  it('is sent if its total length in all root fields is allowed', async () => {
    const send = sendWithin(20)
    expect(await send('RETURN 1 AS', {})).toBe(result)
    expect(await send('RETURN 22', {})).toBe(result)
  })

  it('is refused if it is one character longer, and the error names the limit and gives advice', async () => {
    const send = sendWithin(20)
    await send('RETURN 1 AS', {})
    const error: unknown = await send('RETURN 333', {}).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'TOO_LONG_TO_PLAN', asked: 21, largest: 20 })
    expect((error as Error).message).toContain(
      'but the database can plan at most 20 in time. Request some of the fields separately.',
    )
  })
})
