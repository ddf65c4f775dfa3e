import { type ChildProcess, execFileSync, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../../src/database/connect'
import { textOf } from '../../src/model/text-of'

/** A throw-away PostgreSQL that listens only on a socket in its folder, and not on a port. */
export interface Postgres {
  readonly socket: string
  stop(): Promise<void>
}

/** The folder in which Debian installs PostgreSQL's programs. */
const DEBIAN = '/usr/lib/postgresql'

export async function startPostgres(): Promise<Postgres> {
  const programs = programsOf()
  const folder = mkdtempSync(join(tmpdir(), 'govties-bench-'))
  const asUser = notAsRoot(folder)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '--no-sync', '-A', 'trust', '-E', 'UTF8'], {
    ...asUser,
    stdio: 'ignore',
  })
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    shared_buffers: '512MB',
    work_mem: '64MB',
    jit: 'off',
  }
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...asUser, stdio: 'ignore' },
  )
  await untilUp(folder, server)
  return { socket: folder, stop: () => stop(server, folder) }
}

function programsOf(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  if (!versions[0])
    throw new Error(`There is no PostgreSQL in ${DEBIAN}: apt-get install postgresql, or --without-peer.`)
  return join(DEBIAN, versions[0], 'bin')
}

/**
 * Returns options for running a program. If this process is root, the program runs as the user that Debian's package
 * creates, because PostgreSQL refuses to run as root.
 */
function notAsRoot(folder: string): SpawnOptions & { cwd: string } {
  if (process.getuid?.() !== 0) return { cwd: folder }
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
  chownSync(folder, uid!, gid!)
  return { cwd: folder, uid, gid }
}

async function untilUp(socket: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`)
    const client = clientOf(socket)
    const up = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (up) return
    await wait(50)
  }
  throw new Error('PostgreSQL does not answer.')
}

export const clientOf = (socket: string): Client => new Client({ host: socket, user: 'postgres', database: 'postgres' })

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8')

/** Copies to tables the part of the graph that the questions need. */
export async function fillPostgres({ socket }: Postgres, graph: Database): Promise<void> {
  const client = clientOf(socket)
  await client.connect()
  try {
    await client.query(read('tables.sql'))
    for (const [table, cypher] of statements()) {
      const rows = await graph.read(cypher, {}, { timeout: 600_000 })
      await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`COPY ${table} FROM STDIN`)))
    }
    for (const statement of read('indexes.sql').split(/;\n(?!\$)/)) if (statement.trim()) await client.query(statement)
  } finally {
    await client.end()
  }
}

function statements(): [table: string, cypher: string][] {
  return [...read('rows.cypher').matchAll(/^\/\/ (\w+)\n(MATCH [^;]+);/gm)].map(([, table, cypher]) => [
    table!,
    cypher!,
  ])
}

function* lines(rows: Record<string, unknown>[]): Generator<string> {
  for (const row of rows) yield `${Object.values(row).map(cell).join('\t')}\n`
}

/** Formats a value for COPY in PostgreSQL's text format. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  // Every value that the statements return is a string or a date.
  return textOf(value).replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
}
