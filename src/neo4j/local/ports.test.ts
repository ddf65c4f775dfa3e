import { createServer } from 'node:net'
import { isListening, freePort } from './ports'

describe('a port', () => {
  it('is the preferred port if it is free, otherwise another port', async () => {
    const wanted = await freePort(0)
    expect(await freePort(wanted)).toBe(wanted)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(wanted, () => resolve()))
    expect(await isListening(wanted)).toBe(true)
    const other = await freePort(wanted)
    expect(other).not.toBe(wanted)
    expect(await isListening(other)).toBe(false)
    await new Promise((resolve) => server.close(resolve))
  })
})
