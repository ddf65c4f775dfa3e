import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agency, valid } from '../../../test/support/records'
import type { Decision } from '../../records/decide/decision'
import { digestOfFiles, digestOfRecords } from './digest'

const folder = mkdtempSync(join(tmpdir(), 'govties-digest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const records = valid([agency('a', 'Agency A'), agency('b', 'Agency B')]).map(({ record }) => record)
const decision: Decision = { same: ['a', 'b'], by: 'ada', on: '2026-01-02' }

describe('the digest of an import', () => {
  test('is the same for the same files in any order and under any name', () => {
    const [one, two, copy] = [file('1.yaml', '- a'), file('2.yaml', '- b'), file('3.yaml', '- a')]
    expect(digestOfFiles([two, one])).toBe(digestOfFiles([one, two]))
    expect(digestOfFiles([copy, two])).toBe(digestOfFiles([one, two]))
  })

  test('differs if a byte of a file changes, or if a file is added', () => {
    const one = file('4.yaml', '- a')
    const before = digestOfFiles([one])
    writeFileSync(one, '- a # a comment')
    expect(digestOfFiles([one])).not.toBe(before)
    expect(digestOfFiles([one, file('5.yaml', '- c')])).not.toBe(digestOfFiles([one]))
  })

  test('is the same for the same records in any order, but differs if there is a decision about them', () => {
    expect(digestOfRecords([...records].reverse(), [])).toBe(digestOfRecords(records, []))
    expect(digestOfRecords(records, [decision])).not.toBe(digestOfRecords(records, []))
    expect(digestOfRecords(records.slice(1), [])).not.toBe(digestOfRecords(records, []))
  })

  test('is not the same for no files as for no records, because a path without files is an error', () => {
    expect(digestOfFiles([])).not.toBe(digestOfRecords([], []))
  })
})
