import { agency, agreement, valid } from '../../../test/support/records'
import { summaryOf } from './record-summary'

const summary = (record: object) => summaryOf('data/x', valid([record])[0]!.record)

test('the best date of an agreement is the day of its signature, adoption, effect, approval or announcement', () => {
  const dates = { announcedOn: '2019-01', approvedOn: '2019-02', inEffectOn: '2019-05', adoptedOn: '2019-04' }
  expect(summary(agreement('a', { ...dates, signedOn: '2019-03-01' })).on).toBe('2019-03-01')
  expect(summary(agreement('a', dates))).toMatchObject({ on: '2019-04', earliest: '2019-04-01', latest: '2019-04-30' })
  expect(summary(agreement('a', { announcedOn: '2019-01' })).on).toBe('2019-01')
  expect(summary(agreement('a'))).not.toHaveProperty('on')
})

test('the countries of an agreement are its parties, each once and sorted, and an agency has its own country', () => {
  const parties = [{ country: 'EE', how: 'accession' }]
  expect(summary(agreement('a', { countries: ['SG', 'GB'], parties })).countries).toEqual(['EE', 'GB', 'SG'])
  expect(summary(agency('x', 'X')).countries).toEqual(['SG'])
})

test('the other names are the acronym, aliases and former names', () => {
  const names = { acronym: 'GT', aliases: ['GovTech'], formerNames: ['IDA'] }
  expect(summary(agency('x', 'X', names)).otherNames).toEqual(['GT', 'GovTech', 'IDA'])
})
