import type { SourceOrigin } from './tie-facts'
import { originsAtLeast, originsAtMost } from './origins'

const source = (origin: string, publishedOn: string | null, publisher: string | null = null): SourceOrigin => ({
  id: `of ${origin}`,
  origin,
  publisher,
  publishedOn,
})

const agreement = (sources: SourceOrigin[], announcedOn: string | null = '2019-06-14', id = 'a') => ({
  id,
  announcedOn,
  sources,
})

it('counts sources that repeat the same origin as one, in the lower and in the upper bound', () => {
  const repeated = [source('release', '2020-01-01'), { ...source('release', '2020-01-01'), id: 'repost' }]
  expect([originsAtLeast([agreement(repeated)]), originsAtMost([agreement(repeated)])]).toEqual([1, 1])
})

it('counts origins from the same publisher as one in the lower bound', () => {
  const sources = [source('x', '2020-01-01', 'GOV.UK'), source('y', '2021-01-01', 'gov.uk '), source('z', '2022-01-01')]
  expect([originsAtLeast([agreement(sources)]), originsAtMost([agreement(sources)])]).toEqual([2, 3])
})

it('counts undated origins, and origins within three days of the announcement, as one in the lower bound', () => {
  const sources = [
    source('before', '2019-06-11'),
    source('after', '2019-06-17'),
    source('undated', null),
    source('a day too late', '2019-06-18'),
  ]
  expect([originsAtLeast([agreement(sources)]), originsAtMost([agreement(sources)])]).toEqual([2, 4])
})

it('counts the announcements of two agreements separately', () => {
  const first = agreement([source('x', '2019-06-14'), source('y', null)])
  const second = agreement([source('z', '2022-07-04'), source('w', null)], '2022-07-04', 'b')
  expect([originsAtLeast([first, second]), originsAtMost([first, second])]).toEqual([2, 4])
})

it('returns 0 if there are no sources', () => {
  expect([originsAtLeast([]), originsAtMost([])]).toEqual([0, 0])
})
