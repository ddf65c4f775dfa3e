import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { iso31661, iso31662, iso31663 } from 'iso-3166'
import { nearestCountry, nearestCountryCodes } from './country-codes'
import { codeOfMisspeltName, codesOfCountryName } from './country-names'
import { comparableName } from './names'
import { projectRoot } from './project-root'

/** The countries in the seed script, with names from the lists of Datahub and Debian. */
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

const script = (name: string): string => readFileSync(join(projectRoot, 'cypher/seed', name), 'utf8')

/** Aliases that are also the code of a present-day country, and therefore refer to that country. */
const OF_COUNTRIES = ['ATF', 'AU', 'CAN']

const renamed = (id: string): string[] =>
  iso31663.filter(({ alpha4, type }) => alpha4 === id && type === 'change').map(({ to }) => to[0]!.alpha2)

/** The former states in the seed script, each with the code of its successor if it has only one. */
const FORMER = [...script('R011__former_countries.cypher').matchAll(/^ {2}'(.*)'/gm)]
  .map(([, line = '']) => line.replaceAll("\\'", "'").split(' | '))
  .map(([id = '', , , successors = '', name = '', aliases = '']) => ({
    ids: [id, ...(successors.includes(' ') ? [] : [successors]), ...renamed(id)],
    names: [name, ...aliases.split('; ')].filter((each) => !OF_COUNTRIES.includes(each)),
  }))

/** The blocs in the seed scripts. */
const SEEDED_BLOCS = ['R020__blocs.cypher', 'R021__more_blocs.cypher']
  .flatMap((name) => [...script(name).matchAll(/\{id: '([^']+)', name: '([^']+)', region: .*?aliases: \[(.*?)\]/g)])
  .map(([, id = '', name = '', aliases = '']) => ({
    id,
    names: [id, name, ...[...aliases.matchAll(/'([^']+)'/g)].map(([, alias = '']) => alias)].filter(
      (each) => !OF_COUNTRIES.includes(each),
    ),
  }))

/**
 * The codes of parts of countries, by name in ISO 3166-2. A former state may share its name with such a part: Sikkim.
 */
const PLACES = new Map<string, Set<string>>()
for (const { code, name } of iso31662)
  PLACES.set(comparableName(name), (PLACES.get(comparableName(name)) ?? new Set()).add(code))

/** Former states from the list of the Correlates of War project, and regions that are not states. */
const NO_COUNTRY = `Prussia; Bavaria; Saxony; Baden; Hanover; Parma; Modena; Tuscany; Two Sicilies; Papal States;
  Württemberg; Mecklenburg; Austria-Hungary; Ottoman Empire; Manchuria; Tibet; Transvaal; Orange Free State; Biafra;
  Zanzibar; Gran Colombia; Hawaii; Texas; Kurdistan; California; Quebec; Catalonia; Bohemia; Moravia; Silesia; Crimea;
  Mesopotamia; Macedon; Rome; Europe; Africa; Asia; the Gulf; N/A; unknown; global; various; -`
  .split(';')
  .map((name) => name.trim())

describe('a text that may name a country', () => {
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
  ])('names one country: %s', (line) => {
    const end = line.lastIndexOf(' ')
    expect(codesOfCountryName(line.slice(0, end))).toEqual([line.slice(end + 1)])
  })

  test('in another language can also be a misspelt English name', () => {
    expect(codesOfCountryName('Nigera')).toEqual(['NE', 'NG'])
  })

  test('has the codes of both countries if it is ambiguous', () => {
    expect(codesOfCountryName('Korea')).toEqual(['KR', 'KP'])
    expect(codesOfCountryName('Congo')).toEqual(['CG', 'CD'])
  })

  test('means the country that has it as a code or name in the seed script', () => {
    const wrong = SEEDED.flatMap(({ id, codes, names }) =>
      [...codes, ...names].filter((word) => !codesOfCountryName(word).includes(id)).map((word) => `${id} ${word}`),
    )
    expect(SEEDED).toHaveLength(250)
    expect(wrong).toEqual([])
  })

  test('means the former state that has it as a code or name in the seed script, or the successor of that state', () => {
    const wrong = FORMER.flatMap(({ ids, names }) =>
      [ids[0]!, ...names].filter((word) => {
        const [code = '', ...others] = nearestCountryCodes(word)
        return !ids.includes(code) || others.some((other) => !PLACES.get(comparableName(word))?.has(other))
      }),
    )
    expect(FORMER).toHaveLength(31)
    expect(wrong).toEqual([])
  })

  test('means the bloc that has it as a code or name in the seed scripts', () => {
    const wrong = SEEDED_BLOCS.flatMap(({ id, names }) =>
      names.filter((word) => nearestCountryCodes(word).join(' ') !== id).map((word) => `${id} ${word}`),
    )
    expect(SEEDED_BLOCS).toHaveLength(10)
    expect(wrong).toEqual([])
  })

  test.each([
    ...[
      'Korea, Rep. KR',
      "Korea, Dem. People's Rep. KP",
      'Iran, Islamic Rep. IR',
      'Egypt, Arab Rep. EG',
      'Yemen, Rep. YE',
    ],
    ...['Congo, Dem. Rep. CD', 'Congo, Rep. CG', 'Venezuela, RB VE', 'Micronesia, Fed. Sts. FM', 'Gambia, The GM'],
    ...['Hong Kong SAR, China HK', 'West Bank and Gaza PS', 'Somalia, Fed. Rep. SO', 'St. Martin (French part) MF'],
    ...['PR China CN', 'P.R. China CN', 'S. Korea KR', 'N. Korea KP', 'Chinese Taipei TW', '한국 KR', '臺灣 TW'],
    ...['Nyasaland MW', 'British Honduras BZ', 'Bechuanaland BW', 'Western Samoa WS', 'Urundi BI'],
    ...['the European Communities EU', 'Andean Pact ANDEAN-COMMUNITY', 'MERCOSUL MERCOSUR', 'YUG YUCS', 'SCG CSXX'],
  ])('is recognised in the form that common lists use: %s', (line) => {
    const end = line.lastIndexOf(' ')
    expect(nearestCountryCodes(line.slice(0, end))).toEqual([line.slice(end + 1)])
  })

  test('has no suggestion if it does not name a current country', () => {
    expect(NO_COUNTRY.filter((name) => codesOfCountryName(name).length > 0 || codeOfMisspeltName(name))).toEqual([])
  })

  test('with one typo means the country itself or no country, but never another country', () => {
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

  test.each([
    ...['Lagos NG-LA', 'Konya TR-42', 'Bursa TR-16', 'Soria ES-SO', 'Nakuru KE-31', 'Tanga TZ-25', 'Muş TR-49'],
    ...['Almería ES-AL', 'Jāzān SA-09', 'Pénama VU-PAM', 'Mon MM-15', 'Portuguesa VE-P', 'Aswān EG-ASN', 'Laois IE-LS'],
    ...['Moxico AO-MOX', 'St. Helens GB-SHN', 'Norfolk GB-NFK', 'Est BF-08', 'California US-CA', 'Dubai AE-DU'],
    ...['Bavaria DE-BY', 'Bayern DE-BY', 'Chiba JP-12', 'Tiba JP-12', 'Quebec CA-QC', 'State of California US-CA'],
    ...['Emirate of Dubai AE-DU', 'Commonwealth of Virginia US-VA', 'N. Ireland GB-NIR', 'Northern Ireland GB-NIR'],
  ])('means the part of a country that it names: %s', (line) => {
    const end = line.lastIndexOf(' ')
    expect(nearestCountryCodes(line.slice(0, end))).toEqual([line.slice(end + 1)])
  })

  test.each([
    ['Dominican', ['DM', 'DO']],
    ['Sikkim', ['SKIN', 'IN-SK']],
    ['Tanganyika', ['TZ', 'CD-TA']],
    ['Santa Elena', ['SH', 'EC-SE']],
    ['San Martín', ['MF', 'PE-SAM']],
    ['State of Georgia', ['GE', 'US-GA']],
    ['Irak', ['IQ']],
  ])('has every code that it can mean: %s', (name, codes) => expect(nearestCountryCodes(name)).toEqual(codes))

  test('has a single suggestion only if it can mean nothing else', () => {
    const names = ['Irak', 'Republic of Ghana', 'Santa Elena', 'Congo', 'California', 'Sikkim']
    expect(names.map(nearestCountry)).toEqual(['IQ', 'GH', undefined, undefined, undefined, undefined])
  })

  test.each(['Chita', 'Ba', 'Salvador', 'Angora', 'Western', 'Kenja', 'Efto'])('has no suggestion: %s', (name) =>
    expect(nearestCountryCodes(name)).toEqual([]),
  )

  test('has no suggestion if it has a wrong letter and fewer than eight letters', () => {
    const short = SEEDED.flatMap(({ names }) => names).filter((name) => /^[A-Z][a-z]{4,6}$/.test(name))
    const slip = fc.tuple(fc.constantFrom(...short), fc.nat(), fc.constantFrom(...'aeioubdgkmnprst'))
    fc.assert(
      fc.property(slip, ([name, at, letter]) => {
        const place = 1 + (at % (name.length - 1))
        fc.pre(name[place] !== letter)
        expect(codeOfMisspeltName(name.slice(0, place) + letter + name.slice(place + 1))).toBeUndefined()
      }),
      { seed: 24 },
    )
  })

  test('means a part of a country with this name, its country, or a country with exactly this name', () => {
    const wrong = iso31662.flatMap(({ code, name }) => {
      const all = nearestCountryCodes(name)
      const isRight = (suggested: string) =>
        suggested.includes('-') ? all.includes(code) : namesOf(suggested).has(comparableName(name))
      return all
        .filter((suggested) => suggested.slice(0, 2) !== code.slice(0, 2) && !isRight(suggested))
        .map((suggested) => `${code} ${name} → ${suggested}`)
    })
    expect(wrong).toEqual([])
  })
})

/** The names of a country in ISO 3166-1, ISO 3166-3 and the official languages of the United Nations. */
function namesOf(code: string): ReadonlySet<string> {
  const regions = ['en', 'ar', 'es', 'fr', 'ru', 'zh'].map((each) => new Intl.DisplayNames([each], { type: 'region' }))
  const native = code.length === 2 ? regions.map((names) => names.of(code) ?? '') : []
  const listed = iso31661.filter(({ alpha2 }) => alpha2 === code).map(({ name }) => name)
  const former = iso31663.filter(({ alpha4, to }) => alpha4 === code || to[0]?.alpha2 === code)
  const seeded = FORMER.filter(({ ids }) => ids[0] === code).flatMap(({ names }) => names)
  const other = [
    'Saint-Martin',
    'Hong Kong SAR',
    'Macao SAR',
    'Guyane (française)',
    'United States Virgin Islands',
    'Tanganyika',
  ]
  return new Set(
    [...native, ...listed, ...former.map(({ from }) => from.name), ...seeded, ...other].map(comparableName),
  )
}
