import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Home, homeAt, NEO4J_VERSION, prepareHome } from './home'

let folder = ''
let home: Home
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'govties-home-'))
  home = homeAt(join(folder, 'home'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a home', () => {
  it('has its folders and its version, but no leftovers from a killed process, after it is prepared', () => {
    prepareHome(home)
    const leftover = `${home.password}.1a2b3c4d.new`
    writeFileSync(leftover, '')
    prepareHome(home)
    expect([home.data, home.configuration, home.plugins, home.leases].every((path) => existsSync(path))).toBe(true)
    expect(JSON.parse(readFileSync(home.version, 'utf8'))).toEqual({ neo4j: NEO4J_VERSION })
    expect(existsSync(leftover)).toBe(false)
  })

  const [major, minor] = NEO4J_VERSION.split('.').map(Number) as [number, number]
  it.each([
    [`${major}.${minor - 1}.99`, true],
    [`${major}.${minor}.0`, true],
    [`${major}.${minor + 1}.0`, false],
    [`${major - 1}.4.0`, false],
    ['2026.02.0', false],
  ])('that Neo4j %s created is usable: %s', (version, usable) => {
    mkdirSync(home.root)
    writeFileSync(home.version, JSON.stringify({ neo4j: version }))
    const prepare = () => prepareHome(home)
    if (usable) expect(prepare).not.toThrow()
    else expect(prepare).toThrow(`${home.root} was created by Neo4j ${version}`)
  })

  it('is refused with the reason if it is a file', () => {
    writeFileSync(home.root, '')
    expect(() => prepareHome(home)).toThrow(`${home.root} cannot be used: it is a file.`)
  })
})
