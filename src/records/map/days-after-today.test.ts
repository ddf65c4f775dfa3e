import { agreement, resolveRecords, valid } from '../../../test/support/records'
import { dayAfter, today } from '../../model/days'

const source = { url: 'https://example.org/a', kind: 'press', supports: [] }
const warningsOf = (fields: object) =>
  resolveRecords({ records: valid([agreement('a', fields)]) }).warnings.map(({ code, field }) => ({ code, field }))

describe('the day of something that has already happened', () => {
  it.each(['publishedOn', 'statedAsOf', 'retrievedOn', 'lastSeen'])('is reported if it is after today: %s', (field) => {
    const warnings = warningsOf({
      sources: [
        { ...source, supports: ['countries'] },
        { ...source, url: 'https://example.org/b', [field]: '2199-01-01' },
      ],
    })
    expect(warnings).toContainEqual({ code: 'DAY_AFTER_TODAY', field: `sources[1].${field}` })
  })

  it('is reported in a review', () => {
    const reviews = [{ by: 'Ada', on: '2199-01-01', as: 'second-reader' }]
    expect(warningsOf({ reviewedOn: '2199-02-01', reviews })).toEqual([
      { code: 'DAY_AFTER_TODAY', field: 'reviewedOn' },
      { code: 'DAY_AFTER_TODAY', field: 'reviews[0].on' },
    ])
  })

  it('is accepted if it is tomorrow, and a planned date of the agreement may be any day', () => {
    const sources = [{ ...source, retrievedOn: dayAfter(today()) }]
    expect(warningsOf({ sources, signedOn: '2199-01-01' })).toEqual([])
  })

  it('is reported with the day and a remedy', () => {
    const { warnings } = resolveRecords({ records: valid([agreement('a', { reviewedOn: '2199' })]) })
    expect(warnings[0]).toMatchObject({ record: 'data/a', values: { day: '2199' } })
    expect(warnings[0]?.message).toMatch(
      /^`reviewedOn` is 2199, which is after today, .*Correct the date, or the clock/,
    )
  })
})
