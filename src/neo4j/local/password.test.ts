import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Home, homeAt } from './home'
import { ensurePassword, writeInitialPassword } from './password'

let home: Home
beforeEach(() => (home = homeAt(mkdtempSync(join(tmpdir(), 'govties-password-')))))
afterEach(() => rmSync(home.root, { recursive: true }))

describe('the password', () => {
  it('is generated once, in a file that only its owner can read', () => {
    const password = ensurePassword(home)
    expect(password).toMatch(/^[\w-]{24}$/)
    expect(ensurePassword(home)).toBe(password)
    expect(statSync(home.password).mode & 0o077).toBe(0)
  })

  it('is not generated for a store that has a password', () => {
    mkdirSync(join(home.data, 'databases'), { recursive: true })
    expect(() => ensurePassword(home)).toThrow(`${home.password} is missing`)
  })

  it('is written for Neo4j as a repeated hash of salt and password', () => {
    writeInitialPassword(home, 'a-password')
    const line = readFileSync(join(home.data, 'dbms', 'auth.ini'), 'utf8')
    const [, hash = '', salt = '', iterations = ''] = /^neo4j:SHA-256,(\w{64}),(\w{64}),(\d+):\n$/.exec(line) ?? []
    let expected = Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from('a-password')])
    for (let i = 0; i < Number(iterations); i++) expected = createHash('sha256').update(expected).digest()
    expect(hash).toBe(expected.toString('hex'))
    expect(Number(iterations)).toBe(1024)
  })
})
