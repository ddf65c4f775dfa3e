import { countryToAlpha2 } from 'country-to-iso'
import { iso31661, iso31661Alpha3ToAlpha2, iso31661NumericToAlpha2, iso31663 } from 'iso-3166'
import { comparableName } from './names'
import { editDistance } from './nearest'

/** English names that mean several of today's countries. No code is suggested for them. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  congo: ['CG', 'CD'],
  'the congo': ['CG', 'CD'],
  korea: ['KR', 'KP'],
  'saint martin': ['MF', 'SX'],
  'st martin': ['MF', 'SX'],
  'virgin islands': ['VG', 'VI'],
  guiana: ['GF', 'GY'],
  samoas: ['AS', 'WS'],
}

/** Names that the data packages lack: older names, short forms, and the other names that the seed scripts give. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  persia: 'IR',
  siam: 'TH',
  ceylon: 'LK',
  abyssinia: 'ET',
  'gold coast': 'GH',
  kampuchea: 'KH',
  'belgian congo': 'CD',
  'cape verde islands': 'CV',
  rhodesia: 'ZW',
  fyrom: 'MK',
  bosnia: 'BA',
  malvinas: 'FK',
  'lao pdr': 'LA',
  'republic of georgia': 'GE',
  'kingdom of the netherlands': 'NL',
  'republic of singapore': 'SG',
  'united states virgin islands': 'VI',
  dprk: 'KP',
  prc: 'CN',
  rok: 'KR',
  drc: 'CD',
  emirates: 'AE',
  'great britain': 'GB',
  britain: 'GB',
  ussr: 'SUHH',
  'soviet union': 'SUHH',
  'east germany': 'DDDE',
  gdr: 'DDDE',
}

/** The parts of the United Kingdom, which the data packages take for the whole. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  england: 'GB-ENG',
  scotland: 'GB-SCT',
  wales: 'GB-WLS',
  'northern ireland': 'GB-NIR',
}

/** Languages in which people write the names of countries. Between them, they cover the countries' own languages. */
const LANGUAGES =
  'am ar az be bg bn bs ca cs da de dv dz el es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lb lo lt lv mg mi mk mn ms mt my nb ne nl nn ps pl pt ro ru rw si sk sl sm so sq sr st sv sw ta tg th ti tk tn to tr uk ur uz vi zh zh-Hant'

/**
 * Returns the codes of the countries that a text can mean: an alpha-3 or numeric code of ISO 3166-1, an official,
 * former or common name in English, or a name in the language of a country. Returns several codes if the text is
 * ambiguous, and none if it is not known. Does not guess from the spelling.
 */
export function codesOfCountryName(text: string): readonly string[] {
  const code = codeOf(text.trim().toUpperCase())
  if (code) return [code]
  const name = comparableName(text)
    .replace(/\b(\w) (?=\w\b)/g, '$1')
    .replace(/^the (?!congo)/, '')
  if (name in AMBIGUOUS) return AMBIGUOUS[name]!
  const known = SUBDIVISIONS[name] ?? OTHER_NAMES[name] ?? englishNames().get(name) ?? packaged(text)
  if (known) return [known]
  // A name in another language can also be a slip in an English one: Nigera is Niger in Latvian.
  const native = nativeNames().get(name) ?? []
  return native.length === 0 ? [] : [...new Set([...native, ...nearEnglish(name)])]
}

/**
 * Returns the code of the country whose English name differs from a text by one slip: one letter too many, too few or
 * wrong, or two swapped. The first letter must be right, the text must have at least five letters, and no other name
 * may be as close. Prussia is not a slip for Russia.
 */
export function codeOfMisspeltName(text: string): string | undefined {
  const name = comparableName(text)
  if (name.length < 5 || codesOfCountryName(text).length > 0) return undefined
  const codes = nearEnglish(name)
  return codes.size === 1 ? [...codes][0] : undefined
}

function nearEnglish(name: string): ReadonlySet<string> {
  const near = [...englishNames()].filter(([known]) => known[0] === name[0] && editDistance(name, known, 1) <= 1)
  return new Set(near.map(([, code]) => code))
}

/** Returns the alpha-2 code for an alpha-3 or numeric code of ISO 3166-1. */
function codeOf(text: string): string | undefined {
  if (/^[A-Z]{3}$/.test(text)) return iso31661Alpha3ToAlpha2[text]
  return /^\d{1,3}$/.test(text) ? iso31661NumericToAlpha2[text.padStart(3, '0')] : undefined
}

/** A string of two letters is a code, right or wrong, and not a name. */
const packaged = (text: string): string | undefined =>
  text.trim().length > 2 ? (countryToAlpha2(text) ?? undefined) : undefined

let english: Map<string, string> | undefined

/** Returns the codes by English name: of ISO 3166-1, of Unicode's CLDR, and of ISO 3166-3. */
function englishNames(): Map<string, string> {
  if (english) return english
  const regions = new Intl.DisplayNames(['en'], { type: 'region' })
  english = new Map()
  // A renamed state has a new code. One that was divided, or that joined another, keeps its four letters.
  for (const { alpha4, type, from, to } of iso31663) {
    const renamed = type === 'change' && to[0]?.state === 'assigned' ? to[0].alpha2 : alpha4
    english.set(comparableName(from.name), renamed)
  }
  for (const { alpha2, name } of iso31661) {
    for (const each of [name, name.replace(/\s*\(.*\)/, ''), regions.of(alpha2) ?? name]) {
      if (!(comparableName(each) in AMBIGUOUS)) english.set(comparableName(each), alpha2)
    }
  }
  return english
}

let native: Map<string, readonly string[]> | undefined

/** Returns the codes by name in the languages above. A name may mean several countries, in different languages. */
function nativeNames(): Map<string, readonly string[]> {
  if (native) return native
  native = new Map()
  for (const language of LANGUAGES.split(' ')) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const { alpha2 } of iso31661) {
      const name = comparableName(regions.of(alpha2) ?? '')
      const codes = native.get(name) ?? []
      if (name !== '' && !codes.includes(alpha2)) native.set(name, [...codes, alpha2])
    }
  }
  return native
}
