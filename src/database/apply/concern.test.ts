import type { RecordFacts } from '../../model/record-facts'
import type { Warning } from '../../records/resolve/finding'
import { Concern } from './concern'

const facts = (collection: string, about: string, ...others: string[]): RecordFacts =>
  ({
    collection,
    nodes: [{ id: about, kind: 'Agreement', own: true }, ...others.map((id) => ({ id, kind: 'Agency', own: false }))],
  }) as unknown as RecordFacts

const decision = { different: ['mine-1', 'theirs-1'], by: 'ada', on: '2026-01-02' }

function concernOf(...decisions: (typeof decision)[]): Concern {
  const concern = new Concern({ name: 'a/mine', records: [], decisions }, ['seeded'])
  concern.add(facts('theirs', 'theirs-1', 'ministry', 'seeded'))
  concern.add(facts('a/mine', 'mine-1', 'ministry', 'own-ministry', 'seeded'))
  concern.add(facts('theirs', 'shared'))
  concern.add(facts('a/mine', 'shared'))
  return concern
}

const warning = (given: Partial<Warning>): Warning => ({ code: 'UNKNOWN_TOPIC', message: '', values: {}, ...given })

describe('the findings that concern an import', () => {
  test.each([
    ['one of its own records', ['mine-1', 'theirs-1'], true],
    ['an agency that only its records name', ['own-ministry', 'ministry'], true],
    ['two nodes that other records also name', ['ministry', 'theirs-1'], false],
    ['a node from a seed script', ['seeded', 'ministry'], false],
    ['a record that another collection also has', ['shared', 'theirs-1'], false],
  ])('include a suggestion about %s (%j): %p', (_, ids, expected) => {
    expect(concernOf().ofSuggestion(...ids)).toBe(expected)
  })

  test.each([
    ['one of its own records', ['mine-1'], true],
    ['a record that it shares, because it may have caused the fault', ['shared'], true],
    ['a record of another collection together with one of its own', ['theirs-1', 'mine-1'], true],
    ['a node that no record describes', ['EE-NZ'], true],
    ['a ministry that other records also name', ['ministry'], false],
  ])('include a fault about %s (%j): %p', (_, ids, expected) => {
    expect(concernOf().ofFault(...ids)).toBe(expected)
  })

  test('include warnings about the records of the import, and about names in these records', () => {
    const concern = concernOf()
    expect(concern.ofWarning(warning({ record: 'a/mine/mine-1' }))).toBe(true)
    expect(concern.ofWarning(warning({ record: 'a/theirs-1' }))).toBe(false)
    expect(concern.ofWarning(warning({ code: 'AMBIGUOUS_NAME', collections: ['a/mine', 'theirs'] }))).toBe(true)
    expect(concern.ofWarning(warning({ code: 'AMBIGUOUS_NAME', collections: ['theirs'] }))).toBe(false)
  })

  test('include contradictions that involve a decision of the import', () => {
    const contradiction = warning({ code: 'CONTRADICTING_DECISIONS', values: { a: 'mine-1', b: 'theirs-1' } })
    expect(concernOf(decision).ofWarning(contradiction)).toBe(true)
    expect(concernOf().ofWarning(contradiction)).toBe(false)
  })

  test('are all findings if a run has no collection', () => {
    const concern = new Concern(undefined, ['seeded'])
    concern.add(facts('theirs', 'theirs-1'))
    expect(concern.ofSuggestion('theirs-1')).toBe(true)
    expect(concern.ofWarning(warning({ record: 'theirs/theirs-1' }))).toBe(true)
    expect(concern.ofFault('seeded')).toBe(true)
  })
})
