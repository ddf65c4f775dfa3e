import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HomeError } from './errors'
import { writeWhole } from './files'
import type { Home } from './home'

/** The password of user neo4j: made once, kept in a file that only its owner can read. */
export function ensurePassword(home: Home): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim()
  if (hasStore(home)) {
    throw new HomeError(
      `${home.password} is missing, and the database in ${home.data} wants the password in it. ` +
        `Put the file back, or move ${home.data} away to start with an empty database.`,
    )
  }
  const password = randomBytes(18).toString('base64url')
  writeWhole(home.password, `${password}\n`)
  return password
}

/**
 * Tells a Neo4j that has never run which password to give its user: the line that
 * `neo4j-admin dbms set-initial-password` writes (user, SHA-256 over salt and password, repeated, in hex),
 * written here because that tool takes seconds, and shows the password in the list of processes.
 */
export function writeInitialPassword(home: Home, password: string): void {
  const salt = randomBytes(32)
  const hash = repeatedHash(Buffer.concat([salt, Buffer.from(password)]))
  mkdirSync(join(home.data, 'dbms'), { recursive: true })
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
  writeWhole(join(home.data, 'dbms', 'auth.ini'), line)
}

export function hasStore(home: Home): boolean {
  return existsSync(join(home.data, 'databases'))
}

const ITERATIONS = 1024

function repeatedHash(content: Buffer): Buffer {
  let hash = content
  for (let round = 0; round < ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest()
  return hash
}
