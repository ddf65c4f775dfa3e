import { join } from 'node:path'
import { restoreBackup } from '../../src/database/backup/restore'
import { writeBackup } from '../../src/database/backup/write-backup'
import type { Database, Transaction } from '../../src/database/connect'
import { RestoreReplacedError, UnfinishedRestoreError } from '../../src/database/restore-errors'
import { run } from '../support/command'
import { listening } from '../support/listening'
import { openScratchGraph } from '../support/neo4j'
import { agreement } from '../support/records'
import { throwAwayFolder } from '../support/throw-away'
import { contentOf, fill, put } from './made-graph'

jest.setTimeout(600_000)

let graph: Database
let env: NodeJS.ProcessEnv
let file: string
let content: string[]
beforeAll(async () => {
  const open = await openScratchGraph()
  graph = open.database
  env = { NEO4J_URI: open.address, NEO4J_PASSWORD: open.password }
  await fill(graph)
  content = await contentOf(graph)
  file = join(throwAwayFolder(), 'graph.backup')
  await writeBackup(graph, file)
}, 900_000)

/** Returns a connection that calls `then` before its write transaction number `count`. */
function interruptedAt(count: number, then: () => Promise<unknown>): Database {
  let left = count
  const inWriteTransaction = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    left -= 1
    if (left === 0) await then()
    return graph.inWriteTransaction(work)
  }
  return new Proxy(graph, {
    get: (target, name) => {
      if (name === 'inWriteTransaction') return inWriteTransaction
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

const killed = () => Promise.reject(new Error('killed'))

it('a restore that stops at any point either leaves the old graph or is repeated before the graph is used', async () => {
  let stops = 0
  for (let count = 1; ; count += 1) {
    const ended = await restoreBackup(interruptedAt(count, killed), file, { replace: true }).catch(() => undefined)
    if (ended) break
    const refused = await put(graph, [agreement(`z${count}`)]).catch((error: unknown) => error)
    if (count === 1)
      expect(await contentOf(graph)).not.toEqual(content) // The import ran, because nothing was removed.
    else expect(refused).toBeInstanceOf(UnfinishedRestoreError)
    stops += 1
  }
  expect(stops).toBeGreaterThan(4)
  expect(await contentOf(graph)).toEqual(content)
})

describe('while a restore has not ended', () => {
  beforeAll(async () => {
    await restoreBackup(interruptedAt(3, killed), file, { replace: true }).catch(() => undefined)
  })

  it.each([['hash'], ['start']])('%s says so and explains how to continue', async (command) => {
    const { code, output } = await run([command], env)
    expect(output).toContain(`The graph is incomplete: a restore of ${file} began at`)
    expect(output).toContain(`run \`npx --no-install govties restore ${file}\` again`)
    expect(code).toBe(3)
  })

  it('a running server is not ready', async () => {
    const { url } = await listening(graph)
    const response = await fetch(new URL('/readyz', url))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({
      reason: 'A backup is being restored, or its restore was interrupted.',
    })
  })

  it('the command completes the graph without --replace', async () => {
    const { code, output } = await run(['restore', file], env)
    expect(output).toMatch(/^The hash of the graph is [0-9a-f]{64}\.\nRestored from /m)
    expect(code).toBe(0)
    expect(await contentOf(graph)).toEqual(content)
  })

  it('a later restore ends an earlier one that is still running', async () => {
    const later = () => restoreBackup(graph, file)
    await expect(restoreBackup(interruptedAt(4, later), file, { replace: true })).rejects.toThrow(RestoreReplacedError)
    expect(await contentOf(graph)).toEqual(content)
  })
})
