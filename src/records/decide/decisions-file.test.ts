import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Decision } from './decision'
import { addDecision, DecisionsFileError, readDecisions, undoDecision } from './decisions-file'

const folder = mkdtempSync(join(tmpdir(), 'govties-decisions-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const added: Decision = { same: ['a', 'b'], by: 'ada', on: '2026-01-02', why: 'both: one page' }
const ITEM = "- same: [a, b]\n  by: ada\n  'on': '2026-01-02'\n  why: 'both: one page'\n"

// Written by hand in several styles, which a formatter would unify.
const BY_HAND = `# Why we keep these
- {different: [p, q], by: bob, "on": "2025-01-01"}   # not one

# About the next one
- same:
  - c
  - d
  by:   bob
  on: '2025-01-01'
  why: A reason that is longer than the width to which a formatter breaks its lines, so that it would come out as two lines, not one.
# The end
`

describe('a decisions file', () => {
  test('gains only the lines of a new decision', () => {
    const path = file('added.yaml', BY_HAND)
    addDecision(path, added)
    expect(readFileSync(path, 'utf8')).toBe(BY_HAND + ITEM)
    expect(readDecisions(path).at(-1)).toEqual(added)
  })

  test('is restored byte for byte when a decision is undone', () => {
    const path = file('undone.yaml', BY_HAND)
    addDecision(path, added)
    expect(undoDecision(path)).toEqual(added)
    expect(readFileSync(path, 'utf8')).toBe(BY_HAND)
  })

  test('loses only the lines of the decision that is undone', () => {
    const path = file('middle.yaml', BY_HAND)
    expect(undoDecision(path, ['q', 'p'])).toMatchObject({ different: ['p', 'q'] })
    expect(readFileSync(path, 'utf8')).toBe(BY_HAND.split('\n').toSpliced(1, 1).join('\n'))
    expect(readDecisions(path)).toMatchObject([{ same: ['c', 'd'] }])
  })

  test.each([
    ['does not exist', undefined],
    ['is empty', ''],
    ['has an empty list', '[]\n'],
  ])('begins with the first decision if it %s', (name, text) => {
    const path = text === undefined ? join(folder, name) : file(name, text)
    addDecision(path, added)
    expect(readFileSync(path, 'utf8')).toBe(ITEM)
  })

  test('is given a line break at its end if it has none', () => {
    const path = file('no-break.yaml', BY_HAND.trimEnd())
    addDecision(path, added)
    expect(readFileSync(path, 'utf8')).toBe(BY_HAND + ITEM)
  })

  test('that is a list in brackets is refused, because its lines cannot be kept', () => {
    const path = file('brackets.yaml', '[{same: [c, d], by: bob, "on": "2025-01-01"}]\n')
    expect(() => addDecision(path, added)).toThrow(DecisionsFileError)
  })
})
