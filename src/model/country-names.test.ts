import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { codeOfMisspeltName, codesOfCountryName } from './country-names'
import { projectRoot } from './project-root'

/** The countries of the seed script, whose names come from other lists: Datahub's and Debian's. */
const SEEDED = [
  ...readFileSync(join(projectRoot, 'cypher/seed/R010__countries.cypher'), 'utf8').matchAll(/^ {2}'(.*)'/gm),
]
  .map(([, line = '']) =>
    line
      .replaceAll("\\'", "'")
      .split('|')
      .map((cell) => cell.trim()),
  )
  .map(([id = '', iso3 = '', numeric = '', , , , , name = '', aliases = '']) => ({
    id,
    codes: [iso3, numeric].filter((code) => code !== '' && code !== 'XKX'),
    names: [name, ...aliases.split('; ')].filter((each) => each.length > 2),
  }))

/** States that no longer exist, of the list of the Correlates of War project, and regions that are no states. */
const NO_COUNTRY = `Prussia; Bavaria; Saxony; Baden; Hanover; Parma; Modena; Tuscany; Two Sicilies; Papal States;
  Württemberg; Mecklenburg; Austria-Hungary; Ottoman Empire; Manchuria; Tibet; Transvaal; Orange Free State; Biafra;
  Zanzibar; Gran Colombia; Hawaii; Texas; Kurdistan; California; Quebec; Catalonia; Bohemia; Moravia; Silesia; Crimea;
  Mesopotamia; Macedon; Rome; Europe; Africa; Asia; the Gulf; N/A; unknown; global; various; -`
  .split(';')
  .map((name) => name.trim())

describe('a country as people write it', () => {
  test.each([
    ...['Swaziland SZ', 'Holland NL', 'Persia IR', 'KOR KR', '410 KR', 'Republic of Korea KR', 'South Korea KR'],
    ...['Czech Republic CZ', 'Turkey TR', 'Türkiye TR', 'Russian Federation RU', 'UAE AE', 'U.A.E. AE', 'USA US'],
    ...['Hong Kong HK', 'Burma MM', 'Ivory Coast CI', 'Zaire CD', 'Macedonia MK', 'Siam TH', 'Ceylon LK'],
    ...[
      'Cape Verde CV',
      'Upper Volta BF',
      'Islamic Republic of Iran IR',
      'The Gambia GM',
      'Federative Republic of Brazil BR',
    ],
    ...[
      'Deutschland DE',
      '대한민국 KR',
      '日本 JP',
      'Ελλάδα GR',
      'Россия RU',
      'België BE',
      'الإمارات العربية المتحدة AE',
    ],
    ...['Suomi FI', 'Eesti EE', 'Україна UA', 'Scotland GB-SCT', 'USSR SUHH', 'Yugoslavia YUCS', 'Czechoslovakia CSHH'],
  ])('%s', (line) => {
    const end = line.lastIndexOf(' ')
    expect(codesOfCountryName(line.slice(0, end))).toEqual([line.slice(end + 1)])
  })

  test('in another language is also what it may misspell in English', () => {
    expect(codesOfCountryName('Nigera')).toEqual(['NE', 'NG'])
  })

  test('that can be two countries is both', () => {
    expect(codesOfCountryName('Korea')).toEqual(['KR', 'KP'])
    expect(codesOfCountryName('Congo')).toEqual(['CG', 'CD'])
  })

  test('by any code or name of the seed script is that country', () => {
    const wrong = SEEDED.flatMap(({ id, codes, names }) =>
      [...codes, ...names].filter((word) => !codesOfCountryName(word).includes(id)).map((word) => `${id} ${word}`),
    )
    expect(SEEDED).toHaveLength(250)
    expect(wrong).toEqual([])
  })

  test('that is no country of today has no suggestion', () => {
    expect(NO_COUNTRY.filter((name) => codesOfCountryName(name).length > 0 || codeOfMisspeltName(name))).toEqual([])
  })

  test('with one slip is that country, or several or none, but never another one', () => {
    const slip = fc
      .tuple(fc.constantFrom(...SEEDED), fc.nat(), fc.constantFrom('', 'x', 'e'))
      .filter(([{ names }]) => names.length > 0)
    fc.assert(
      fc.property(slip, ([{ id, names }, at, letter]) => {
        const name = names[0]!
        const place = 1 + (at % (name.length - 1))
        const suggested = codeOfMisspeltName(name.slice(0, place) + letter + name.slice(place + 1))
        expect([id, undefined]).toContain(suggested)
      }),
    )
  })
})
