import { agency, agreement, person, valid } from '../../../test/support/records'
import { isCertainlyPerson, Mentioned, mentionsOf } from './mention'

const mentions = (record: object) => [...mentionsOf(valid([record])[0]!.record)]

describe('the references by name in a record', () => {
  test('are the agencies, people, places and speakers of an agreement', () => {
    const record = agreement('m', {
      place: 'London',
      agencies: [{ name: 'GovTech', country: 'SG' }],
      signatories: [{ name: 'Ada', country: 'GB', role: 'Minister', agency: 'Cabinet Office' }],
      statements: [{ by: { name: 'GDS', country: 'GB' }, summary: 'X.' }],
    })
    expect(mentions(record)).toEqual([
      { kind: 'Place', name: 'London' },
      { kind: 'Agency', name: 'GovTech', country: 'SG' },
      { kind: 'Person', name: 'Ada', country: 'GB', role: 'Minister' },
      { kind: 'Agency', name: 'Cabinet Office', country: 'GB', loose: true },
      { kind: 'Speaker', name: 'GDS', country: 'GB' },
    ])
  })

  test('are the parents of an agency and the agencies of a person, whose country is only assumed', () => {
    expect(mentions(agency('a', 'A', { parents: [{ name: 'Ministry' }] }))).toEqual([
      { kind: 'Agency', name: 'Ministry', country: 'SG', loose: true },
    ])
    expect(mentions(person('p', 'P', { roles: [{ role: 'Chair', agency: 'ITU', country: 'CH' }] }))).toEqual([
      { kind: 'Agency', name: 'ITU', country: 'CH', loose: true },
    ])
  })
})

test('a reference means a person if it has a role, an agency, a manner or a principal', () => {
  expect(isCertainlyPerson({ name: 'GDS', country: 'GB' })).toBe(false)
  for (const field of [{ role: 'Chair' }, { agency: 'GDS' }, { manner: 'remote' as const }, { onBehalfOf: 'X' }]) {
    expect(isCertainlyPerson({ name: 'Ada', ...field })).toBe(true)
  }
})

test('the names of a node are listed by frequency, and five of its records are kept, regardless of the order of reading', () => {
  const keys = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']
  const [straight, reverse] = [new Mentioned(), new Mentioned()]
  for (const key of keys) straight.add(key === 'r1' ? 'Gds' : 'GDS', key, undefined)
  for (const key of [...keys].reverse()) reverse.add(key === 'r1' ? 'Gds' : 'GDS', key, undefined)
  expect(straight.names()).toEqual(['GDS', 'Gds'])
  expect(reverse.names()).toEqual(straight.names())
  expect(straight.records).toEqual(keys.slice(0, 5))
  expect(reverse.records).toEqual(straight.records)
})
