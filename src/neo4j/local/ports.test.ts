import { createServer } from 'node:net'
import { answers, freePort } from './ports'

describe('a port', () => {
  it('is the wanted one when nothing has it, and another one when something does', async () => {
    const wanted = await freePort(0)
    expect(await freePort(wanted)).toBe(wanted)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(wanted, () => resolve()))
    expect(await answers(wanted)).toBe(true)
    const other = await freePort(wanted)
    expect(other).not.toBe(wanted)
    expect(await answers(other)).toBe(false)
    await new Promise((resolve) => server.close(resolve))
  })
})
