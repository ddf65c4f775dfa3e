import fc from 'fast-check'
import { iso31661, iso31662 } from 'iso-3166'
import { nearestCountryCodes } from '../../model/country-codes'
import { comparableName } from '../../model/names'
import { country, countries, partyCode, partyCodes } from './party-codes'

const regions = new Intl.DisplayNames(['en'], { type: 'region' })
const isCountry = new Set(iso31661.flatMap(({ alpha2, name }) => [name, regions.of(alpha2)]))

/** The number of parts of countries with each name in ISO 3166-2. */
const parts = new Map<string, number>()
for (const { name } of iso31662) parts.set(comparableName(name), (parts.get(comparableName(name)) ?? 0) + 1)

const issuesOf = (schema: typeof country | typeof partyCodes, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => {
    const { allowed, suggestions } = (issue as { params?: { allowed?: string; suggestions?: string[] } }).params ?? {}
    return { path: issue.path, message: issue.message, allowed, suggestions }
  })

describe('the code of a party', () => {
  test.each([
    ['California', 'US-CA'],
    ['Bavaria', 'DE-BY'],
    ['Dubai', 'AE-DU'],
    ['Scotland', 'GB-SCT'],
  ])('is suggested for the name %s, where a part of a country may be a party', (name, code) => {
    expect(issuesOf(partyCode, name)).toMatchObject([{ suggestions: [code] }])
    expect(issuesOf(partyCode, name)[0]?.allowed).not.toContain('agencies')
    expect(issuesOf(country, name)).toMatchObject([{ suggestions: [code.slice(0, 2)] }])
  })

  test('is listed for each part if several parts of countries have the same name', () => {
    expect(issuesOf(partyCode, 'La Paz')).toMatchObject([
      { allowed: 'the code of one of them: BO-L or HN-LP or SV-PA', suggestions: [] },
    ])
    expect(issuesOf(partyCode, 'Western')[0]?.allowed).toContain('agencies')
  })

  test('of a part of a country is suggested for each name that neither another part nor a country has', () => {
    const missing = iso31662
      .filter(({ name }) => name.length > 2 && parts.get(comparableName(name)) === 1 && !isCountry.has(name))
      .filter(({ code, name }) => !nearestCountryCodes(name).includes(code))
      .map(({ code, name }) => ({ code, name, codes: nearestCountryCodes(name) }))
      .filter(({ code, codes }) => !codes.every((each) => code.startsWith(`${each}-`) || code.endsWith(`-${each}`)))
    expect(missing.map(({ code, name }) => `${code} ${name}`)).toEqual(['AO-ZAI Zaire', 'FR-MF Saint-Martin'])
  })
})

describe('a list of countries', () => {
  test('names each country only once, and a problem names the second mention', () => {
    const repeated = { message: 'is already in the list', allowed: 'each code only once; delete it, or correct it' }
    expect(issuesOf(partyCodes, ['EE', 'EE'])).toMatchObject([{ path: [1], ...repeated }])
    expect(countries.safeParse(['EE', 'FI', 'EE']).error?.issues).toMatchObject([{ path: [2] }])
    expect(partyCodes.safeParse(['US-CA', 'US', 'US-TX']).success).toBe(true)
  })

  test('is refused if and only if a code is repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('EE', 'FI', 'US-CA', 'EU', 'SUHH'), { minLength: 1 }), (codes) => {
        expect(partyCodes.safeParse(codes).success).toBe(new Set(codes).size === codes.length)
      }),
      { seed: 24 },
    )
  })
})
