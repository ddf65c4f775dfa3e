import { once } from 'node:events'
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net'
import { pipeline } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, type Database } from '../../src/database/connect'
import { DatabaseTimeoutError, ReadOnlyError } from '../../src/database/database-errors'
import { atEnd } from '../support/at-end'
import { openScratchGraph } from '../support/neo4j'

/** A query that runs long enough for the test to observe it. */
const LONG = 'UNWIND range(1, 30000000) AS number RETURN sum(number % 2) AS odd'

/** A query that runs longer than a test may take. */
const ENDLESS = LONG.replace('30000000', '30000000000000')

let graph: Database
/** A database whose sockets a test can break. The sockets also count how often LONG is sent. */
let breakable: Database
const sockets = new Set<Socket>()
let timesAsked = 0
beforeAll(async () => {
  const { database, address, username, password } = await openScratchGraph()
  graph = database
  const { hostname, port } = new URL(address)
  const between = createServer((socket) => {
    sockets.add(socket)
    socket.on('data', (bytes) => (timesAsked += bytes.includes('UNWIND range(1, 30000000') ? 1 : 0))
    pipeline(socket, connectTo(Number(port), hostname), socket, () => socket.destroy())
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  const uri = `bolt://127.0.0.1:${(between.address() as AddressInfo).port}`
  breakable = await connect({ uri, username, password, database: 'neo4j' })
  atEnd(async () => {
    await breakable.close()
    between.close()
  })
})

/** Returns the connection on which LONG was sent, ignoring the given connection. */
async function connectionUnderWay(but = ''): Promise<string> {
  for (;;) {
    const running = await graph.read(
      `SHOW TRANSACTIONS YIELD currentQuery, connectionId
       WHERE currentQuery = $LONG AND connectionId <> $but RETURN connectionId AS id`,
      { LONG, but },
    )
    if (running[0]) return running[0]['id'] as string
    await pause(20)
  }
}

describe('a read', () => {
  it('whose connection breaks is repeated', async () => {
    const before = timesAsked
    const reading = breakable.read(LONG)
    const first = await connectionUnderWay()
    for (const socket of sockets) socket.destroy()
    await connectionUnderWay(first)
    expect(await reading).toEqual([{ odd: 15_000_000 }])
    expect(timesAsked - before).toBe(2)
  })

  it('that writes is refused, and nothing is written', async () => {
    await expect(graph.read('CREATE (:Written)')).rejects.toBeInstanceOf(ReadOnlyError)
    expect(await graph.read('MATCH (node:Written) RETURN node')).toEqual([])
  })

  it('that takes too long is stopped and not repeated', async () => {
    const before = timesAsked
    await expect(breakable.read(ENDLESS, {}, { timeout: 100 })).rejects.toBeInstanceOf(DatabaseTimeoutError)
    expect(timesAsked - before).toBe(1)
    const underWay = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $ENDLESS'
    while ((await graph.read(underWay, { ENDLESS })).length > 0) await pause(20)
  })

  it('returns everything written before it', async () => {
    await graph.write('CREATE (:Seen {id: $id})', { id: 'seen' })
    expect(await graph.read('MATCH (node:Seen) RETURN node.id AS id')).toEqual([{ id: 'seen' }])
  })

  it('returns every row of a long result', async () => {
    const rows = await graph.read('UNWIND range(1, 5000) AS number RETURN number')
    expect(rows).toHaveLength(5000)
  })
})
