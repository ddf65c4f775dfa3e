import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from './files'
import type { Home } from './home'
import { HomeError } from './local-errors'

/**
 * Returns the password of the user `neo4j`. The password is generated once and stored in a file that only its owner can
 * read.
 */
export function ensurePassword(home: Home): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim()
  if (hasStore(home)) {
    throw new HomeError(
      `${home.password} is missing. It contains the password of the database in ${home.data}. ` +
        `Restore the file, or move ${home.data} away to start with an empty database.`,
    )
  }
  const password = randomBytes(18).toString('base64url')
  writeAtomically(home.password, `${password}\n`)
  return password
}

/**
 * Sets the password that Neo4j assigns to its user on the first start. Writes the same line as `neo4j-admin dbms
 * set-initial-password`: the user, and the repeated SHA-256 of salt and password in hexadecimal. The tool itself is not
 * used, because it takes seconds and exposes the password in the process list.
 */
export function writeInitialPassword(home: Home, password: string): void {
  const salt = randomBytes(32)
  const hash = repeatedHash(Buffer.concat([salt, Buffer.from(password)]))
  mkdirSync(join(home.data, 'dbms'), { recursive: true })
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
  writeAtomically(join(home.data, 'dbms', 'auth.ini'), line)
}

/** Checks whether a home has a store. */
export function hasStore(home: Home): boolean {
  return existsSync(join(home.data, 'databases'))
}

const ITERATIONS = 1024

function repeatedHash(content: Buffer): Buffer {
  let hash = content
  for (let round = 0; round < ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest()
  return hash
}
