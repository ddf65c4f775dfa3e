import { createServer, type Server } from 'node:net'
import { connect } from '../../src/database/connect'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database'
import { noProgress } from '../../src/model/progress'
import { readState } from '../../src/neo4j/local/state'
import { atEnd } from '../support/at-end'
import { settingsOf } from '../support/neo4j'
import { throwAwayHome } from '../support/throw-away'

const STANDARD = { bolt: 7687, http: 7474 }

/** Opens a local Neo4j in a new home with the default settings, which include the standard ports. */
async function openNeo4j(): Promise<OpenDatabase & { ports?: typeof STANDARD; server?: number }> {
  const home = throwAwayHome()
  const open = await openDatabase(
    settingsOf(home, { GOVTIES_BOLT_PORT: undefined, GOVTIES_BROWSER_PORT: undefined }),
    noProgress,
  )
  atEnd(() => open.release())
  return { ...open, ports: readState(home)?.ports, server: readState(home)?.server.pid }
}

/** Takes a port until the end of the tests, unless another program already uses the port. */
function take(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(server)).listen(port, '127.0.0.1', () => resolve(server))
  })
}

it('a local Neo4j uses other ports, and does not touch another Neo4j on the standard ports', async () => {
  const other = await openNeo4j()
  await other.database.write("CREATE (:Movie {title: 'The Matrix'})")
  const own = await openNeo4j()
  expect(own.address).not.toBe(other.address)
  expect(own.ports?.bolt).not.toBe(STANDARD.bolt)
  expect(own.ports?.http).not.toBe(STANDARD.http)
  expect(await own.database.read('MATCH (n) RETURN n')).toEqual([])
  // A routing driver is sent to the advertised address, not to the standard port.
  const routed = await connect({
    uri: own.address.replace('bolt:', 'neo4j:'),
    username: own.username,
    password: own.password,
    database: 'neo4j',
  })
  await routed.write('CREATE (:Ours)')
  expect(await own.database.read('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Ours'] }])
  await routed.close()
  expect(await other.database.read('MATCH (n) RETURN properties(n) AS n')).toEqual([{ n: { title: 'The Matrix' } }])
})

it('a local Neo4j uses other ports if other programs use both', async () => {
  const programs = [await take(STANDARD.bolt), await take(STANDARD.http)]
  const { ports, database } = await openNeo4j()
  expect(Object.values(STANDARD)).not.toContain(ports?.bolt)
  expect(Object.values(STANDARD)).not.toContain(ports?.http)
  expect(await database.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
  for (const program of programs) program.close()
})
