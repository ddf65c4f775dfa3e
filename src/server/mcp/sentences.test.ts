import type { Answer } from './answered'
import { sentencesOf } from './sentences'

const TIE = {
  tied: true,
  recordedCount: 0,
  undatedCount: 2,
  possibleDuplicateCount: 1,
  recordedAgreements: [],
  searchedNoneFound: [],
}

const said = (tie: Partial<typeof TIE> | object, rows: object[] = [{}], more: Partial<Answer> = {}): string[] =>
  sentencesOf({
    tool: { name: 'tie' },
    variables: {},
    rows,
    data: { tie: { ...TIE, ...tie } },
    ...more,
  } as unknown as Answer)

describe('the sentences of an answer', () => {
  it('count undated entries and possible duplicates', () => {
    expect(said({})).toEqual(['Rows: 1.', 'Undated: 2. Possible duplicates: 1.'])
  })

  it('never say “none recorded” of a pair for which an announced agreement is on record', () => {
    const recordedAgreements = [{ id: 'a', title: 'Letter', status: 'ANNOUNCED' }]
    expect(said({ tied: false, recordedCount: 1, recordedAgreements })).toEqual([
      'Nothing on record counts as a tie. This is not proof of absence.',
      'Undated: 2. Possible duplicates: 1.',
      'Recorded, not counted: 1. Letter (a, ANNOUNCED).',
    ])
  })

  it('repeat the statement of a search that found nothing', () => {
    const noneFound = 'Searched on 2026-11-01: none found. Not proof of absence.'
    expect(said({ searchedNoneFound: [{ noneFound }] })).toContain(`Searched, none found. ${noneFound}`)
  })

  it('tell when rows may be missing', () => {
    expect(said({}, [{}, {}], { variables: { first: 2 } })).toContain('`first` allows no more rows; there may be more.')
    expect(said({}, [{}, {}], { total: 5 })).toContain('Rows: 2 of 5.')
  })
})
