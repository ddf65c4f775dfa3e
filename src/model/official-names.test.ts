import fc from 'fast-check'
import { iso31661, iso31662 } from 'iso-3166'
import { nearestCountryCodes } from './country-codes'
import { codesOfCountryName } from './country-names'
import { comparableName } from './names'

const regions = new Intl.DisplayNames(['en'], { type: 'region' })

/** Codes of countries whose name several states use or used, or which only an official name can tell apart. */
const SEVERAL = ['CG', 'CD', 'KR', 'KP', 'CN', 'TW', 'DE', 'YE', 'VN', 'DM', 'MF', 'SX', 'VG', 'VI', 'GF', 'UM']

/** The names that Unicode's CLDR gives to all other countries, each with the country's code. */
const NAMES = iso31661
  .map(({ alpha2 }) => ({ code: alpha2, name: regions.of(alpha2)! }))
  .filter(({ code, name }) => !SEVERAL.includes(code) && !name.includes('('))

const QUALITIES = ['', 'Federal ', 'Islamic ', "People's ", 'Democratic ', "People's Democratic ", 'Socialist ']
const KINDS = ['Republic', 'Kingdom', 'Commonwealth', 'Principality', 'Union', 'Sultanate', 'Republic of the Union']

describe('an official name', () => {
  test('of any country means this country', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...QUALITIES),
        fc.constantFrom(...KINDS),
        fc.constantFrom('', 'the '),
        fc.constantFrom('', 'The '),
        ({ code, name }, quality, kind, article, first) => {
          const official = `${first}${quality}${kind} of ${article}${name}`
          expect([official, codesOfCountryName(official)[0]]).toEqual([official, code])
        },
      ),
      { seed: 24, numRuns: 1000 },
    )
  })

  test('that begins with "Republic of" means only the country that it names', () => {
    const wrong = NAMES.filter(({ code, name }) => codesOfCountryName(`Republic of ${name}`).join(' ') !== code)
    expect(NAMES.length).toBeGreaterThan(230)
    expect(wrong).toEqual([])
  })

  test('of a part of a country never means only another country', () => {
    const countries = new Set(NAMES.map(({ name }) => comparableName(name)))
    const wrong = iso31662
      .filter(({ name }) => !countries.has(comparableName(name)))
      .flatMap(({ code, name }) => {
        const codes = nearestCountryCodes(`State of ${name}`)
        const isRight =
          codes.length !== 1 || codes[0]!.slice(0, 2) === code.slice(0, 2) || code.endsWith(`-${codes[0]}`)
        return isRight ? [] : [`${code} ${name} → ${codes.join(' ')}`]
      })
    expect(wrong).toEqual([])
  })

  test.each([
    ...['Republic of Albania AL', 'Republic of Yemen YE', 'Kingdom of Eswatini SZ', 'Commonwealth of Australia AU'],
    ...["People's Democratic Republic of Algeria DZ", 'Republic of the Union of Myanmar MM', 'Republic of Hungary HU'],
    ...['Principality of Andorra AD', 'Islamic Republic of Afghanistan AF', 'Republic of North Macedonia MK'],
    ...['Libyan Arab Jamahiriya LY', 'Belorussia BY', 'West Germany DE', 'Khmer Republic KH', 'Congo Republic CG'],
    ...[
      'Kosova XK',
      '香港 HK',
      '澳門 MO',
      'السعودية SA',
      'الإمارات AE',
      '日本国 JP',
      'EE.UU. US',
      'EE. UU. US',
      'EEUU US',
    ],
    ...['St Kitts KN', 'St. Vincent VC', 'Trinidad TT', 'Antigua AG', 'Sao Tome ST', 'São Tomé ST'],
    ...[
      'Argentine Republic AR',
      'Hellenic Republic GR',
      'Italian Republic IT',
      'French Republic FR',
      'Slovak Republic SK',
    ],
    ...['Portuguese Republic PT', 'Lebanese Republic LB', 'Gabonese Republic GA', 'Togolese Republic TG'],
    ...['Kyrgyz Republic KG', 'Syrian Arab Republic SY', 'Swiss Confederation CH'],
    ...['Oriental Republic of Uruguay UY', 'Eastern Republic of Uruguay UY', 'Co-operative Republic of Guyana GY'],
    ...['Democratic Socialist Republic of Sri Lanka LK', 'Plurinational State of Bolivia BO', 'State of Kuwait KW'],
    ...['Federal Democratic Republic of Ethiopia ET', 'Independent State of Samoa WS', 'Nation of Brunei BN'],
    ...["Lao People's Democratic Republic LA", 'United Mexican States MX', 'Federation of Saint Kitts and Nevis KN'],
    ...['Republic of China TW', "People's Republic of China CN", 'Federal Republic of Germany DE', 'Holy See VA'],
    ...['German Democratic Republic DDDE', 'Republic of Korea KR', 'Republic of the Congo CG', 'State of Israel IL'],
    ...['Grand Duchy of Luxembourg LU', 'Hashemite Kingdom of Jordan JO', 'Sultanate of Oman OM', 'Union of Burma MM'],
    ...['Arab Republic of Egypt EG', 'Republic of Cabo Verde CV', 'Republic of Türkiye TR', 'Kingdom of Swaziland SZ'],
    ...['Federation of Bosnia and Herzegovina BA-BIH', 'Republic of Moldova MD', 'Republic of Macedonia MK'],
  ])('means one country, or one part of a country: %s', (line) => {
    const end = line.lastIndexOf(' ')
    expect(nearestCountryCodes(line.slice(0, end))).toEqual([line.slice(end + 1)])
  })

  test.each([
    ["People's Republic of Congo", ['CG', 'CD']],
    ['Kingdom of Korea', ['KR', 'KP']],
    ['Kingdom of China', ['CN', 'TW']],
    ['Democratic Republic of Yemen', ['YE', 'YDYE']],
    ['Republic of Dominica', ['DM', 'DO']],
    ['Republic of Vietnam', []],
    ['Kingdom of Prussia', []],
    ['Republic of Texas', []],
    ['Turkish Republic of Northern Cyprus', []],
    ['Republic of Somaliland', []],
    ['Islamic State of Iraq', []],
    ['Commonwealth of Nations', []],
  ])('is ambiguous or means no country: %s', (name, codes) => expect(nearestCountryCodes(name)).toEqual(codes))
})
