import { agreement, valid } from '../../../test/support/records'
import { RecordIndex } from '../resolve/record-index'
import { suggestRepeats } from './repeats'

const source = (path: string, fields: object = {}) => ({
  url: `https://example.org/${path}`,
  kind: 'press',
  supports: [],
  ...fields,
})

/** Returns the suggested origin of each source of a record that may be a repetition: `path: origin`. */
function suggested(sources: object[], fields: object = {}): string[] {
  const records = valid([agreement('m', { sources, ...fields })])
  const index = new RecordIndex({ known: [] })
  for (const record of records) index.add(record)
  index.finish()
  return records
    .flatMap((record) => suggestRepeats(index, record))
    .map(({ url, derivedFrom }) => `${url.slice('https://example.org/'.length)}: ${derivedFrom}`)
}

describe('a source is suggested as a repetition', () => {
  test.each([
    ['Foreign and Commonwealth Office via WiredGov', 'Foreign and Commonwealth Office'],
    ['Daily8 (reposting The Business Times)', 'The Business Times'],
    ['Repost of Channel NewsAsia', 'Channel NewsAsia'],
    ['Blog repost of NHK News Web', 'NHK News Web'],
    ['Estonian Presidency (repost)', 'Estonian Presidency'],
    ['Document register of the Ministry of Justice (mirror)', 'Document register of the Ministry of Justice'],
  ])('because of its publisher: %s', (publisher, origin) => {
    expect(suggested([source('a', { publisher })])).toEqual([`a: ${origin}`])
  })

  test.each([
    'First published by The Straits Times on 14 June 2019.',
    'This article was originally published by The Straits Times.',
    'By our staff. Republished from The Straits Times.',
    'This story first appeared in The Straits Times',
    'Reprinted with permission of The Straits Times.',
  ])('because of a passage: %s', (original) => {
    expect(suggested([source('a', { passage: { original } })])).toEqual(['a: The Straits Times'])
  })

  test('because of its title, or of a note about one of its values', () => {
    expect(suggested([source('a', { title: 'A memorandum (repost of NHK News Web)' })])).toEqual(['a: NHK News Web'])
    const note = 'Repost of The Business Times.'
    const values = [{ value: '2019-06-14', sourceUrl: 'https://example.org/b', note }]
    expect(suggested([source('a'), source('b')], { discrepancies: [{ field: 'signedOn', values }] })).toEqual([
      'b: The Business Times',
    ])
  })

  test('because of a note about the record only if the record has one source', () => {
    const notes = 'Repost of The Business Times.'
    expect(suggested([source('a')], { notes })).toEqual(['a: The Business Times'])
    expect(suggested([source('a'), source('b')], { notes })).toEqual([])
  })

  const document = { title: 'Singapore and Estonia sign a digital memorandum', publishedOn: '2019-06-14' }
  test('because one better document of another publisher has the same title and day', () => {
    const original = source('a', { ...document, publisher: 'GovTech', kind: 'official' })
    const copy = source('b', { ...document, publisher: 'News Wire', kind: 'secondary' })
    expect(suggested([original, copy])).toEqual(['b: https://example.org/a'])
    expect(suggested([original, { ...copy, kind: 'press' }])).toEqual([])
    expect(suggested([original, { ...copy, publishedOn: '2019-06-15' }])).toEqual([])
    expect(suggested([original, { ...copy, publisher: 'GovTech' }])).toEqual([])
    expect(suggested([original, copy, source('c', { ...document, publisher: 'The Times' })])).toEqual([])
    const short = { title: 'Joint statement', publishedOn: '2019-06-14' }
    expect(
      suggested([
        { ...original, ...short },
        { ...copy, ...short },
      ]),
    ).toEqual([])
  })
})

describe('a source is not suggested as a repetition', () => {
  test('if a record already names the source that it repeats', () => {
    expect(suggested([source('a', { publisher: 'Daily8 (reposting Euronews)', derivedFrom: 'Euronews' })])).toEqual([])
  })

  test.each([
    'Government of Fiji via Facebook',
    'Ministry of Finance via PR Newswire',
    'GovTech via Wayback Machine',
    'Financial Mirror',
    'BusinessMirror',
    'Via Satellite',
  ])('because its publisher has its own channel or a name like a mirror: %s', (publisher) => {
    expect(suggested([source('a', { publisher })])).toEqual([])
  })

  test.each([
    'The strategy was first published by the Cabinet Office in 2018.',
    'The report was originally published by GovTech.',
    'First published in March 2019.',
    'First published on Monday.',
    'The first project appeared in Estonia.',
    'The law was reprinted from old plates.',
    'It was not a repost of anything.',
  ])('because its words are about something else: %s', (original) => {
    expect(suggested([source('a', { passage: { original } })])).toEqual([])
  })
})
