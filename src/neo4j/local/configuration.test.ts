import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeConfiguration } from './configuration'
import { homeAt } from './home'

const home = homeAt(mkdtempSync(join(tmpdir(), 'govties-conf-')))
afterAll(() => rmSync(home.root, { recursive: true }))

it('the server listens on the loopback address only and advertises its ports', () => {
  mkdirSync(home.configuration)
  writeConfiguration(home, { bolt: 17687, http: 17474 }, '256m', { 'server.https.enabled': 'true' })
  const file = join(home.configuration, 'neo4j.conf')
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const addresses = lines.filter((line) => /_address=/.test(line)).map((line) => line.split('=')[1])
  expect(new Set(addresses)).toEqual(new Set(['127.0.0.1', '127.0.0.1:17687', '127.0.0.1:17474']))
  expect(lines).toContain('server.bolt.advertised_address=127.0.0.1:17687')
  expect(lines).toContain('server.memory.pagecache.size=256m')
  expect(lines.filter((line) => line.startsWith('server.https.enabled'))).toEqual(['server.https.enabled=true'])
  expect(statSync(file).mode & 0o077).toBe(0)
})
