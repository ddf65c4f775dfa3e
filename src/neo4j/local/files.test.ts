import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson, writeAtomically } from './files'

const folder = mkdtempSync(join(tmpdir(), 'govties-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a file that is written atomically replaces the earlier file, is private and leaves no other file behind', () => {
  const path = join(folder, 'state.json')
  writeAtomically(path, '{"a": 1}')
  writeAtomically(path, '{"a": 2}')
  expect(readJson(path)).toEqual({ a: 2 })
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(readdirSync(folder)).toEqual(['state.json'])
})

it('a file that is missing or does not contain valid JSON is read as undefined', () => {
  writeFileSync(join(folder, 'half.json'), '{"a":')
  expect(readJson(join(folder, 'half.json'))).toBeUndefined()
  expect(readJson(join(folder, 'missing.json'))).toBeUndefined()
  expect(readJson(join(folder, 'half.json', 'below-a-file'))).toBeUndefined()
})
