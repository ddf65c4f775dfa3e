import { freePort } from './local/ports'
import { probe, whyNotOpen } from './probe'

it('a server that does not listen is unavailable and gives no reason', async () => {
  const uri = `bolt://127.0.0.1:${await freePort(0)}`
  const connection = { uri, username: 'neo4j', password: 'a-password', database: 'neo4j' }
  expect(await probe(connection)).toBe('unavailable')
  expect(await whyNotOpen(connection)).toBeUndefined()
})
