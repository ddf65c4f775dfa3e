import { iso31662, iso31663 } from 'iso-3166'
import { codeOfMisspeltName, codesOfCountryName, isWrittenAsCode } from './country-names'
import { comparableName } from './names'
import { isSlip } from './nearest'
import { codesOfPart } from './official-names'
import { BLOC_NAMES } from './other-country-names'
import { codesOfPlace } from './place-names'

/** The officially assigned ISO 3166-1 alpha-2 codes. */
const ISO_3166_1 = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
  BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
  DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
  GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
  MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
  VN VU WF WS YE YT ZA ZM ZW
`

/** The code of Kosovo, one of the codes that ISO 3166-1 reserves for assignment by users. */
const USER_ASSIGNED = ['XK']

/** The codes and names of blocs that sign agreements as one party. */
export const BLOCS: Readonly<Record<string, string>> = {
  EU: 'European Union',
  ASEAN: 'Association of Southeast Asian Nations',
  'AFRICAN-UNION': 'African Union',
  EFTA: 'European Free Trade Association',
  MERCOSUR: 'Southern Common Market',
  CARICOM: 'Caribbean Community',
  GCC: 'Gulf Cooperation Council',
  'NORDIC-COUNCIL-OF-MINISTERS': 'Nordic Council of Ministers',
  EAEU: 'Eurasian Economic Union',
  'ANDEAN-COMMUNITY': 'Andean Community',
}

/** The names of countries that no longer exist or were renamed, by their ISO 3166-3 codes (`SUHH`). */
const FORMER: ReadonlyMap<string, string> = new Map(iso31663.map(({ alpha4, from }) => [alpha4, from.name]))

const SUBDIVISIONS: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, name }) => [code, name]))

/** A part of a country with an ISO 3166-2 code: `US-CA` is California, in the country `US`. */
export interface Subdivision {
  name: string
  country: string
}

/** Returns the subdivision with an ISO 3166-2 code, or undefined if it does not exist. */
export function subdivisionOf(code: string): Subdivision | undefined {
  const name = SUBDIVISIONS.get(code)
  return name === undefined ? undefined : { name, country: code.slice(0, 2) }
}

/** The codes of all countries, blocs and former countries. */
export const COUNTRY_CODES: readonly string[] = [
  ...ISO_3166_1.trim().split(/\s+/),
  ...USER_ASSIGNED,
  ...Object.keys(BLOCS),
  ...FORMER.keys(),
]

/**
 * Returns the country that a code identifies. For the code of a part of a country, returns the country to which the
 * part belongs.
 */
export const countryOfCode = (code: string): string => subdivisionOf(code)?.country ?? code

const known = new Set(COUNTRY_CODES)

/** Frequently used codes that are not in ISO 3166-1, each with the correct code. */
const MISTAKEN: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', AFRICANUNION: 'AFRICAN-UNION' }

/**
 * Suggests codes for a string that is not a code: the same code in capitals, the correction of a common mistake, the
 * codes of the countries that the string names, the code of a country whose English name the string misspells by one
 * letter, or the codes of the parts of countries that the string names. Returns no suggestions if the intended country
 * is uncertain.
 */
export function nearestCountryCodes(text: string): readonly string[] {
  const upper = text.trim().toUpperCase()
  if ((known.has(upper) && isWrittenAsCode(text.trim())) || subdivisionOf(upper)) return [upper]
  const mistaken = MISTAKEN[upper.replace(/[^A-Z]/g, '')]
  if (mistaken) return [mistaken]
  const name = comparableName(text)
  const bloc = codesOfPlace(text) ? undefined : blocOf(name)
  if (bloc) return [bloc]
  const codes = codesOfCountryName(text).filter((code) => known.has(code) || subdivisionOf(code))
  if (codes.length > 0) return codes
  const misspelt = codeOfMisspeltName(text)
  return misspelt ? [misspelt] : codesOfPart(text)
}

/** Suggests the code of a country if the text can refer only to this country, and not to a part of another country. */
export function nearestCountry(text: string): string | undefined {
  const [code, ...others] = nearestCountryCodes(text)
  return code !== undefined && others.length === 0 && known.has(code) ? code : undefined
}

/** Finds the bloc that a comparable name refers to, by code or by name. Allows one wrong letter. */
function blocOf(name: string): string | undefined {
  const words = [...Object.entries(BLOCS).flat(), ...Object.keys(BLOC_NAMES)]
  const bare = name.replace(/^the /, '')
  const word = words.map(comparableName).includes(bare)
    ? words.find((each) => comparableName(each) === bare)
    : words.find((each) => isSlip(bare, comparableName(each)))
  return word && (BLOC_NAMES[word] ?? (word in BLOCS ? word : Object.keys(BLOCS).find((code) => BLOCS[code] === word)))
}

const englishRegions = new Intl.DisplayNames(['en'], { type: 'region' })

/** Returns the English name of a country or bloc, or the code itself if no name is known. */
export function countryName(code: string): string {
  if (!known.has(code)) return code
  return BLOCS[code] ?? FORMER.get(code) ?? englishRegions.of(code) ?? code
}
