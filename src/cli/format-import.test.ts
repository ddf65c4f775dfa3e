import { stripVTControlCharacters } from 'node:util'
import type { ImportReport } from '../database/import/import-report'
import type { Under } from '../database/derive/line-changes'
import type { TieChange } from '../database/import/tie-changes'
import { formatImport, needsReview } from './format-import'

const CLEAN: ImportReport = {
  collection: 'theirs',
  dryRun: false,
  unchanged: false,
  notices: [],
  revision: 'revision-000003',
  tieChanges: [],
  tieChangeCount: 0,
  sharedIds: [],
  warnings: [],
  suggestions: [],
  suggestionsLeftOut: 0,
  suggestedRepeats: [],
  records: { added: 1, changed: 0, removed: 0, unchanged: 0 },
  changes: [],
  changeCount: 4,
  findings: [],
  others: { warnings: 0, suggestions: 0, faults: 0 },
}

const lost: TieChange = {
  how: 'lost',
  id: 'charter-2021',
  kind: 'Agreement',
  name: 'Charter of the Five',
  ties: ['CA-DK', 'CA-EE', 'CA-NZ', 'CA-UY', 'DK-EE', 'DK-NZ', 'DK-UY'],
  why: [
    {
      how: 'removed',
      aboutId: 'charter-2021',
      aboutKind: 'Agreement',
      aboutName: 'Charter of the Five',
      property: 'status',
      before: 'SIGNED',
      values: ['announced', 'signed'],
      rule: 'undecided',
    },
  ],
}

const gained: TieChange = {
  how: 'gained',
  id: 'ee-nz-one',
  kind: 'Agreement',
  name: 'Memorandum',
  ties: ['EE-NZ'],
  why: [{ how: 'added', aboutId: 'ee-nz-one', aboutKind: 'Agreement', aboutName: 'Memorandum' }],
}

/** Formats a report without colours, which `FORCE_COLOR` would add if the tests run in a terminal. */
const textOf = (report: ImportReport): string => stripVTControlCharacters(formatImport(report))
const linesOf = (report: ImportReport): string[] => textOf(report).split('\n')

describe('the report of an import in the terminal', () => {
  test('begins with the changes to ties: losses first, each with its cause', () => {
    const report = { ...CLEAN, tieChanges: [lost, gained], tieChangeCount: 2 }
    expect(linesOf(report)).toEqual([
      'Ties lost 1 agreement or initiative (7 ties):',
      '  - charter-2021 “Charter of the Five”: CA-DK, CA-EE, CA-NZ, CA-UY, DK-EE, … and 2 more',
      '    status was SIGNED, is none (values: announced, signed; rule: undecided)',
      'Ties gained 1 agreement or initiative (1 tie):',
      '  + ee-nz-one “Memorandum”: EE-NZ (it was added)',
      'theirs: 1 record added, 0 changed, 0 removed, 0 unchanged; 4 changes in revision-000003.',
    ])
  })

  test('states since when an agreement belongs to a tie, and into which agreement it was merged', () => {
    const [before, after] = [
      { basis: 'BILATERAL', from: '2020-02-03' },
      { basis: 'BILATERAL', from: null },
    ]
    const changed: TieChange = { ...gained, how: 'changed', before, after, why: [] }
    const merged: TieChange = { ...lost, ties: ['CA-DK'], mergedInto: 'charter-of-five' }
    const text = textOf({ ...CLEAN, tieChanges: [merged, changed], tieChangeCount: 2 })
    expect(text).toContain('EE-NZ: BILATERAL from 2020-02-03, now BILATERAL from an unknown day\n')
    expect(text).toContain('“Charter of the Five”: CA-DK\n    it is now charter-of-five\n')
  })

  test('does not present a value that a source states as the value in the graph', () => {
    const about = { aboutId: 'ee-nz-one', aboutKind: 'Agreement', aboutName: 'Memorandum', property: 'status' }
    const why = [{ ...about, how: 'added' as const, after: 'terminated', held: 'IN_EFFECT' }]
    const text = textOf({ ...CLEAN, tieChanges: [{ ...gained, why }], tieChangeCount: 1 })
    expect(text).toContain('    status: a source says terminated, and it is IN_EFFECT\n')
  })

  test('lists the ids that other collections also have, with the values that differ', () => {
    const sharedIds = [
      {
        id: 'ee-nz-one',
        records: ['mine/ee-nz-one', 'theirs/ee-nz-one'],
        differences: [
          {
            property: 'status',
            values: [
              { value: 'signed', records: ['mine/ee-nz-one'] },
              { value: 'in-effect', records: ['theirs/ee-nz-one'] },
            ],
          },
        ],
      },
      { id: 'ee-nz-two', records: ['mine/ee-nz-two', 'theirs/ee-nz-two'], differences: [] },
    ]
    expect(
      textOf({ ...CLEAN, sharedIds })
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      '2 ids also in other collections; 1 with values that differ:',
      '  ee-nz-one: status is signed in mine, in-effect in theirs',
      '  the same values: ee-nz-two',
    ])
  })

  test('counts findings about other data, and names the command that lists them', () => {
    const others = { warnings: 118, suggestions: 115, faults: 1 }
    expect(
      textOf({ ...CLEAN, others })
        .split('\n')
        .at(-1),
    ).toBe(
      'Findings about other data: 118 warnings (govties review --warnings), 115 suggestions (govties review --list), 1 fault (govties check).',
    )
  })
})

describe('a review of an import', () => {
  const under = (basis: string) => ({ basis, from: null }) as Under

  test('is needed if a tie lost an entry, or if another collection gives other values', () => {
    expect(needsReview({ ...CLEAN, tieChanges: [lost] })).toBe(true)
    const differences = [{ property: 'status', values: [] }]
    expect(needsReview({ ...CLEAN, sharedIds: [{ id: 'a', records: [], differences }] })).toBe(true)
    expect(needsReview({ ...CLEAN, warnings: [{ code: 'UNKNOWN_TOPIC', message: '', values: {} }] })).toBe(true)
  })

  test('is needed if an entry of a tie is no longer bilateral, or no longer counts', () => {
    const change = (before: string, after: string) =>
      needsReview({ ...CLEAN, tieChanges: [{ ...gained, how: 'changed', before: under(before), after: under(after) }] })
    expect(change('BILATERAL', 'NON_STATE')).toBe(true)
    expect(change('BILATERAL', 'PLURILATERAL')).toBe(true)
    expect(change('PLURILATERAL', 'NON_STATE')).toBe(true)
    expect(change('PLURILATERAL', 'BILATERAL')).toBe(false)
    expect(change('BILATERAL', 'BILATERAL')).toBe(false)
  })

  test('is not needed for mere additions to ties, shared ids with the same values, or findings in other data', () => {
    const sharedIds = [{ id: 'a', records: [], differences: [] }]
    const others = { warnings: 118, suggestions: 115, faults: 1 }
    expect(needsReview({ ...CLEAN, tieChanges: [gained], sharedIds, others })).toBe(false)
  })
})
