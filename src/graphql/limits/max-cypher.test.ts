import type { QueryResult } from 'neo4j-driver'
import { limitCypher } from './max-cypher'

const result = {} as QueryResult
const sendWithin = (cypher: number) => limitCypher(() => Promise.resolve(result), { cypher })

describe('the Cypher that a request needs', () => {
  it('is sent if all root fields together have the allowed length', async () => {
    const send = sendWithin(20)
    expect(await send('RETURN 1 AS', {})).toBe(result)
    expect(await send('RETURN 22', {})).toBe(result)
  })

  it('is refused if one character more is needed, with the limit and a way to stay within it', async () => {
    const send = sendWithin(20)
    await send('RETURN 1 AS', {})
    const error: unknown = await send('RETURN 333', {}).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'TOO_LONG_TO_PLAN', asked: 21, largest: 20 })
    expect((error as Error).message).toContain('at most 20 are planned in time. Request some of the fields separately.')
  })
})
