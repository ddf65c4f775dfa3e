import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decisionFiles, decisionsOf } from './decision-files'

const folder = mkdtempSync(join(tmpdir(), 'govties-decisions-'))
const exported = join(folder, 'exported.yaml')
beforeAll(() => {
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'decisions.yaml'), "- same: [a, b]\n  by: ada\n  'on': '2026-01-02'\n")
  writeFileSync(exported, '# decision: {"different":["c","d"],"by":"bo","on":"2026-01-03"}\n- record: agency\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('decisions that come with record files', () => {
  test('are read from the decisions.yaml of each given folder', () => {
    expect(decisionFiles([folder, join(folder, 'empty'), exported])).toEqual([join(folder, 'decisions.yaml')])
    expect(decisionsOf([folder], [])).toEqual([{ same: ['a', 'b'], by: 'ada', on: '2026-01-02' }])
  })

  test('are also read from the comments at the top of an exported file', () => {
    expect(decisionsOf([exported], [exported])).toEqual([{ different: ['c', 'd'], by: 'bo', on: '2026-01-03' }])
  })

  test('are returned as an empty list for a path that does not exist or has no decisions', () => {
    expect(decisionsOf([join(folder, 'empty'), join(folder, 'nowhere')], [])).toEqual([])
  })
})
