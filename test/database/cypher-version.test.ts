import { once } from 'node:events'
import { type AddressInfo, connect as connectTo, createServer } from 'node:net'
import { Transform } from 'node:stream'
import { connect, type Database } from '../../src/database/connect'
import { migrate } from '../../src/database/migrate'
import { NEO4J_VERSION } from '../../src/neo4j/local/home'
import { atEnd } from '../support/at-end'
import { openBareGraph } from '../support/neo4j'

/**
 * A version whose databases may default to Cypher 25. The string has the same length as the real version, so that
 * messages keep their length.
 */
const LATER_VERSION = '2026.02'

/** Everything that was sent through the proxy. */
let sent = ''

/** Connects through a proxy that makes a real server report a later version. */
async function connectAsLater(): Promise<Database> {
  const { address, username, password } = await openBareGraph()
  const { hostname, port } = new URL(address)
  const proxy = createServer((client) => {
    const server = connectTo(Number(port), hostname)
    client.on('data', (bytes) => (sent += bytes.toString('latin1')))
    client.pipe(server).pipe(renaming()).pipe(client)
    for (const socket of [client, server]) socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const uri = `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const database = await connect({ uri, username, password, database: 'neo4j' })
  atEnd(async () => {
    await database.close()
    proxy.close()
  })
  return database
}

const renaming = (): Transform =>
  new Transform({
    transform(bytes: Buffer, _encoding, done) {
      const text = bytes.toString('latin1').replace(`Neo4j/${NEO4J_VERSION}`, `Neo4j/${LATER_VERSION}`)
      done(null, Buffer.from(text, 'latin1'))
    },
  })

it('a server that may default to Cypher 25 receives every statement with the prefix for Cypher 5', async () => {
  const graph = await connectAsLater()
  expect(await graph.read('RETURN 7 AS seven')).toEqual([{ seven: 7 }])
  expect(await graph.write('CREATE (n:Written {id: $id}) RETURN n.id AS id', { id: 'a' })).toEqual([{ id: 'a' }])
  expect(await graph.read('CYPHER 5\nMATCH (n:Written) RETURN n.id AS id')).toEqual([{ id: 'a' }])
  expect((await migrate(graph, { intoForeign: true })).ran.length).toBeGreaterThan(0)
  const statements =
    sent.match(/(CYPHER 5\s+)?(\/\/[^\n]*\n)*(RETURN 7|CREATE \(n:W|MATCH \(n:W|CREATE CONSTRAINT)/g) ?? []
  expect(statements.length).toBeGreaterThan(4)
  expect(statements.filter((statement) => !statement.startsWith('CYPHER 5'))).toEqual([])
  expect(sent).not.toMatch(/CYPHER 5\s+CYPHER 5/)
})
