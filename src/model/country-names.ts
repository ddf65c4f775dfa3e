import { countryToAlpha2 } from 'country-to-iso'
import { iso31661Alpha3ToAlpha2, iso31661NumericToAlpha2, iso31663 } from 'iso-3166'
import { englishNames, nativeNames, todaysCode } from './country-name-lists'
import { comparableName } from './names'
import { isSlip } from './nearest'
import { codesOfOfficialName } from './official-names'
import {
  ABBREVIATIONS,
  AMBIGUOUS,
  BRITISH_NATIONS,
  COLONIAL_NAMES,
  FORMER_NAMES,
  OTHER_NAMES,
} from './other-country-names'
import { codesOfPlace } from './place-names'

/** Languages in which people write the names of countries. Together, they cover the countries' own languages. */
const LANGUAGES =
  'am ar az be bg bn bs ca cs da de dv dz el es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lb lo lt lv mg mi mk mn ms mt my nb ne nl nn ps pl pt ro ru rw si sk sl sm so sq sr st sv sw ta tg th ti tk tn to tr uk ur uz vi zh zh-Hant'

/**
 * The official languages of the United Nations, except English. A country name in one of these languages is accepted
 * even if a place has the same name.
 */
const OFFICIAL = 'ar es fr ru zh'

/**
 * Returns the codes of the countries to which a text may refer. The text may be an ISO 3166-1 alpha-3 or numeric code,
 * an official, former or common name in English, or a name in the language of a country. Returns several codes if the
 * text is ambiguous, and an empty list if it is unknown. Does not accept misspelt names.
 */
export function codesOfCountryName(text: string): readonly string[] {
  const code = codeOf(text.trim())
  if (code) return [code]
  const name = withoutStops(text).replace(/^the (?!congo)/, '')
  if (Object.hasOwn(AMBIGUOUS, name)) return AMBIGUOUS[name]!
  const known = knownName(name) ?? packaged(text) ?? abbreviated(text)
  if (known) return [known, ...(isFormer(name, known) ? (codesOfPlace(text) ?? []) : [])]
  if (codesOfPlace(text)) return ofPlace(text, name)
  const official = codesOfOfficialName(name, (each) => knownName(each) ?? packaged(each))
  if (official.length > 0) return official
  // A name in another language may look like a misspelt English name: Nigera is Niger in Latvian.
  const native = nativeNames(LANGUAGES).get(name) ?? []
  return native.length === 0 ? [] : [...new Set([...native, ...nearEnglish(name)])]
}

/** Returns a comparable name in which letters separated by full stops, as in U.A.E., form one word. */
const withoutStops = (text: string): string => comparableName(text).replace(/\b(\w) (?=\w\b)/g, '$1')

const LISTED: Readonly<Record<string, string>> = {
  ...BRITISH_NATIONS,
  ...OTHER_NAMES,
  ...COLONIAL_NAMES,
  ...FORMER_NAMES,
}

/**
 * Checks whether a name belongs to a former state or colony. A present-day place may have the same name: Sikkim,
 * Tanganyika.
 */
const isFormer = (name: string, code: string): boolean => Object.hasOwn(COLONIAL_NAMES, name) || /^[A-Z]{4}$/.test(code)

const knownName = (name: string): string | undefined =>
  Object.hasOwn(LISTED, name) ? LISTED[name] : englishNames().get(name)

/** Returns the code for a name with abbreviations or with its first words after a comma: Korea, Rep. */
function abbreviated(text: string): string | undefined {
  const [name = '', ...kind] = text.split(',')
  const words = ABBREVIATIONS.reduce(
    (written, [short, long]) => written.replace(short, long),
    withoutStops([...kind, name].join(' ')),
  )
  const bare = words.replace(/^republic /, '')
  if (Object.hasOwn(AMBIGUOUS, words)) return undefined
  return knownName(words) ?? packaged(words) ?? (Object.hasOwn(AMBIGUOUS, bare) ? undefined : knownName(bare))
}

/**
 * Returns the code of the country whose English name differs from a text by one typo: an extra, missing or wrong
 * letter, or two swapped letters. The first letter must be right, the text must be long enough, and only one name may
 * be this close. For example, Prussia does not count as a typo for Russia. The name of a part of a country or of a
 * city, such as Konya, does not count as a typo either.
 */
export function codeOfMisspeltName(text: string): string | undefined {
  const name = comparableName(text)
  if (Object.hasOwn(AMBIGUOUS, name) || codesOfPlace(text) || codesOfCountryName(text).length > 0) return undefined
  const codes = nearEnglish(name)
  return codes.size === 1 ? [...codes][0] : undefined
}

/**
 * Returns the countries that have this name in one of the languages. If other countries contain places with the same
 * name, returns these places as well: Santa Elena is both Saint Helena in Spanish and a province of Ecuador. A part of
 * a country may itself have a code: CN-MO.
 */
function ofPlace(text: string, name: string): readonly string[] {
  const native = nativeNames(LANGUAGES).get(name) ?? []
  const official = nativeNames(OFFICIAL).get(name) ?? []
  const countries = native.filter((code) => official.includes(code) || mayBeCountry(text, code))
  if (countries.length === 0 || countries.every((code) => mayBeCountry(text, code))) return countries
  return [...countries, ...(codesOfPlace(text) ?? [])]
}

/**
 * Checks that a text does not name a part of a country, unless the part belongs to this country or is itself this
 * country, as CN-HK is Hong Kong.
 */
function mayBeCountry(text: string, code: string): boolean {
  const places = codesOfPlace(text) ?? []
  return places.length === 0 || places.some((place) => place.startsWith(`${code}-`) || place.endsWith(`-${code}`))
}

function nearEnglish(name: string): ReadonlySet<string> {
  const near = [...englishNames()].filter(([known]) => isSlip(name, known))
  return new Set(near.map(([, code]) => code))
}

/** Converts an ISO 3166-1 alpha-3 or numeric code to the alpha-2 code. */
function codeOf(text: string): string | undefined {
  if (/^[a-z]{3}$/i.test(text) && isWrittenAsCode(text)) return alpha3(text.toUpperCase())
  return /^\d{1,3}$/.test(text) ? iso31661NumericToAlpha2[text.padStart(3, '0')] : undefined
}

/** Returns the code for a current or former alpha-3 code. */
function alpha3(code: string): string | undefined {
  const former = iso31663.find(({ from }) => from.alpha3 === code)
  return iso31661Alpha3ToAlpha2[code] ?? (former && todaysCode(former))
}

/**
 * Checks that a text that looks like a code is not the name of a place. Names contain both capital and small letters:
 * Est.
 */
export const isWrittenAsCode = (text: string): boolean =>
  !codesOfPlace(text) || text === text.toUpperCase() || text === text.toLowerCase()

/**
 * Returns the code of the country to which the package gives this name. A string of two letters is always treated as a
 * code, right or wrong, and never as a name. The name of a place is accepted only if the place is itself a country,
 * such as CN-HK.
 */
function packaged(text: string): string | undefined {
  const code = text.trim().length > 2 ? countryToAlpha2(text) : null
  return code !== null && mayBeCountry(text, code) ? code : undefined
}
