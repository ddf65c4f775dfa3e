import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from './files'
import { copyVerified, DamagedCacheError, forget } from './jar-copies'
import { isWhole, manifestFile } from './manifest'

let cache = ''
let folder = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'govties-cache-'))
  folder = mkdtempSync(join(tmpdir(), 'govties-artifacts-'))
})
afterEach(() => [cache, folder].forEach((path) => rmSync(path, { recursive: true })))

function jar(name: string, content: string, sha1 = createHash('sha1').update(content).digest('hex')): string {
  const path = join(cache, name)
  writeFileSync(path, content)
  writeFileSync(`${path}.sha1`, `${sha1}  ${name}\n`)
  return path
}

async function unpack(jars: string[]): Promise<void> {
  writeWhole(manifestFile(folder), JSON.stringify(await copyVerified(jars, join(folder, 'lib'))))
}

describe('fetched artifacts', () => {
  it('are whole when every jar of the manifest is there, and no other', async () => {
    expect(isWhole(folder)).toBe(false)
    await unpack([jar('a.jar', 'one'), jar('b.jar', 'two')])
    expect(isWhole(folder, { thorough: true })).toBe(true)
    writeFileSync(join(folder, 'lib', 'c.jar'), 'three')
    expect(isWhole(folder)).toBe(false)
  })

  it('are not whole with a shorter jar, nor, looked at thoroughly, with another of the same length', async () => {
    await unpack([jar('a.jar', 'one')])
    writeFileSync(join(folder, 'lib', 'a.jar'), 'two')
    expect(isWhole(folder)).toBe(true)
    expect(isWhole(folder, { thorough: true })).toBe(false)
    writeFileSync(join(folder, 'lib', 'a.jar'), 'on')
    expect(isWhole(folder)).toBe(false)
  })

  it('are refused from a cache where a jar does not match its checksum, is empty or missing, each named', async () => {
    const good = jar('a.jar', 'one')
    const changed = jar('b.jar', 'two', '0'.repeat(40))
    const empty = jar('c.jar', '')
    const missing = join(cache, 'd.jar')
    const refused = copyVerified([good, changed, empty, missing], join(folder, 'lib'))
    await expect(refused).rejects.toBeInstanceOf(DamagedCacheError)
    await expect(refused).rejects.toMatchObject({ paths: [changed, empty, missing] })
    forget([changed])
    expect([changed, `${changed}.sha1`, good].map((path) => existsSync(path))).toEqual([false, false, true])
  })
})
