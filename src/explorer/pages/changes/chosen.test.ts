import { MAX_LISTED, variablesFrom } from './chosen'

const variablesOf = (text: string) => variablesFrom(new URLSearchParams(text), '2026-03-15')

it('lists the changes of the last 30 days if nothing is chosen', () => {
  expect(variablesOf('')).toEqual({ first: MAX_LISTED, sinceDay: '2026-02-13' })
})

it('prefers a revision to a day', () => {
  expect(variablesOf('since=revision-000002&day=2026-01-01')).toEqual({ first: MAX_LISTED, since: 'revision-000002' })
})

it('treats two countries as a pair, and a single one as a country', () => {
  expect(variablesOf('day=2026-01-01&country=SG&partner=GB&topic=t&after=a')).toEqual({
    first: MAX_LISTED,
    sinceDay: '2026-01-01',
    between: ['SG', 'GB'],
    topic: 't',
    after: 'a',
  })
  expect(variablesOf('partner=GB')).toMatchObject({ country: 'GB' })
  expect(variablesOf('country=SG&partner=SG')).toMatchObject({ country: 'SG' })
})
