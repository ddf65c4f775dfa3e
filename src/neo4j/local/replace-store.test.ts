import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Home, homeAt } from './home'
import { ensurePassword } from './password'
import { replaceStore, restoreFormerStore } from './replace-store'

let home: Home
beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), 'govties-store-')))
  ensurePassword(home)
  makeStore(home.data, 'old')
})
afterEach(() => rmSync(home.root, { recursive: true }))

function makeStore(data: string, content: string): void {
  mkdirSync(join(data, 'databases'), { recursive: true })
  writeFileSync(join(data, 'databases', 'store'), content)
}

const storeOf = (path: string) => readFileSync(join(path, 'databases', 'store'), 'utf8')

describe('a store', () => {
  it('is replaced once the new store is complete', async () => {
    await replaceStore(home, (workFolder) => Promise.resolve(makeStore(join(workFolder, 'data'), 'new')))
    expect(storeOf(home.data)).toBe('new')
    expect(existsSync(join(home.data, 'dbms', 'auth.ini'))).toBe(true)
    expect(existsSync(home.formerData)).toBe(false)
  })

  it('is kept if the new store cannot be created', async () => {
    await expect(replaceStore(home, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(storeOf(home.data)).toBe('old')
  })

  it('is restored only if the process was killed before the new store was in place', () => {
    renameSync(home.data, home.formerData)
    restoreFormerStore(home)
    expect(storeOf(home.data)).toBe('old')
    makeStore(home.formerData, 'older')
    restoreFormerStore(home)
    expect(storeOf(home.data)).toBe('old')
    expect(existsSync(home.formerData)).toBe(false)
  })
})
