import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAtomically } from './files'
import { copyVerified, DamagedCacheError, isComplete, jarsIn, manifestFile, removeFromCache } from './jars'

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
  writeAtomically(manifestFile(folder), JSON.stringify(await copyVerified(jars, join(folder, 'lib'))))
}

describe('fetched artifacts', () => {
  it('are complete if exactly the jars of the manifest are there', async () => {
    expect(isComplete(folder)).toBe(false)
    await unpack([jar('a.jar', 'one'), jar('b.jar', 'two')])
    expect(isComplete(folder, { thorough: true })).toBe(true)
    expect(jarsIn(folder)).toEqual(['a.jar', 'b.jar'].map((name) => join(folder, 'lib', name)))
    writeFileSync(join(folder, 'lib', 'c.jar'), 'three')
    expect(isComplete(folder)).toBe(false)
  })

  it('are incomplete if a jar is shorter or, in a thorough check, if a jar of the same length differs', async () => {
    await unpack([jar('a.jar', 'one')])
    writeFileSync(join(folder, 'lib', 'a.jar'), 'two')
    expect(isComplete(folder)).toBe(true)
    expect(isComplete(folder, { thorough: true })).toBe(false)
    writeFileSync(join(folder, 'lib', 'a.jar'), 'on')
    expect(isComplete(folder)).toBe(false)
  })

  it('are refused with an error that names each jar that is missing, empty or damaged', async () => {
    const good = jar('a.jar', 'one')
    const changed = jar('b.jar', 'two', '0'.repeat(40))
    const empty = jar('c.jar', '')
    const missing = join(cache, 'd.jar')
    const refused = copyVerified([good, changed, empty, missing], join(folder, 'lib'))
    await expect(refused).rejects.toBeInstanceOf(DamagedCacheError)
    await expect(refused).rejects.toMatchObject({ paths: [changed, empty, missing] })
    removeFromCache([changed])
    expect([changed, `${changed}.sha1`, good].map((path) => existsSync(path))).toEqual([false, false, true])
  })
})
