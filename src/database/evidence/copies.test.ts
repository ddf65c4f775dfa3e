import { whyCopy } from './copies'
import { isAddress } from './list-sources'

const source = (url: string, publisher: string | null = null, kind = 'PRESS', repeats = false) => ({
  ...{ url, publisher, kind, repeats },
})

describe('a page of a scraper or mirror', () => {
  test.each([
    ['https://biometricupdate166.rssing.com/chan-1/article927.html', 'rssing.com is a feed scraper'],
    ['https://www.wikimili.com/en/GovTech', 'wikimili.com is a mirror of Wikipedia'],
    ['https://db0nus869y26v.cloudfront.net/en/X', 'db0nus869y26v.cloudfront.net is a mirror of Wikipedia'],
    ['https://web-production-4e80b.up.railway.app/x', 'railway.app belongs to a hosting service'],
    ['https://staging.mot.gov.lk/blog', 'staging.mot.gov.lk is a test copy of a site'],
  ])('is recognised by its address: %s', (url, reason) => {
    expect(whyCopy(source(url))).toContain(reason)
  })

  test.each(['Wikipedia mirror', 'Register (mirror)', 'Repost of Channel NewsAsia', 'Daily8 (reposting Euronews)'])(
    'is recognised by its publisher: %s',
    (publisher) => expect(whyCopy(source('https://example.org/a', publisher))).toContain(publisher),
  )

  test('can be a secondary source that repeats another document, but not a press article that does', () => {
    expect(whyCopy(source('https://example.org/a', 'Blog', 'SECONDARY', true))).toContain('repeats another document')
    expect(whyCopy(source('https://example.org/a', 'Blog', 'SECONDARY'))).toBeUndefined()
    expect(whyCopy(source('https://example.org/a', 'The Times', 'PRESS', true))).toBeUndefined()
  })

  test.each([
    ['https://www.financialmirror.com/2022/04/29/a', 'Financial Mirror'],
    ['https://www.mirror.co.uk/a', 'The Mirror'],
    ['https://demos.co.uk/a', 'Demos'],
    ['https://testingrssing.company/a', 'A'],
    ['not an address', null],
  ])('is not %s', (url, publisher) => expect(whyCopy(source(url, publisher))).toBeUndefined())
})

describe('a title', () => {
  test.each(['https://example.org/a', 'www.example.org', 'example.org/news/1', ' HTTP://EXAMPLE.ORG '])(
    'is an address: %s',
    (title) => expect(isAddress(title)).toBe(true),
  )
  test.each(['GOV.UK', 'Memorandum and/or letter', 'AC/DC', 'https for all', 'report.pdf'])(
    'is not an address: %s',
    (title) => expect(isAddress(title)).toBe(false),
  )
})
