import { comparableName } from './names'
import { AMBIGUOUS, DIVIDED } from './other-country-names'
import { codesOfPlace } from './place-names'

const QUALITIES =
  'federal|federative|islamic|peoples?(?: s)?|popular|democratic|socialist|bolivarian|plurinational|co ?operative|arab|hashemite|oriental|eastern|independent|sovereign|united|grand'
const KINDS =
  'republic|kingdom|states?|commonwealth|principality|union|federation|confederation|duchy|sultanate|emirate|nation|dominion|empire'
const POLITY = new RegExp(`^(?:(?:${QUALITIES}) )*(?:${KINDS}) of (?:the )?(.+)$`)

/** Words for the parts of a country: the State of California, the Emirate of Dubai. */
const PART =
  /^(?:(?:free )?state|commonwealth|principality|emirate|(?:union )?territory|province|canton|prefecture|city) of (?:the )?(.+)$/

/**
 * Returns the name within an official name: Albania in `Republic of Albania`. Returns undefined if the text is not in
 * this form.
 */
function nameIn(official: string): string | undefined {
  const name = /^islamic state /.test(official) ? undefined : POLITY.exec(official)?.[1]
  return name === undefined ? undefined : (nameIn(name) ?? name)
}

/**
 * Returns the codes of the countries to which an official name, such as `Republic of the Union of Myanmar`, may refer.
 * Returns several codes if the common name within the official name is ambiguous (Congo), or if a part of another
 * country has the same name (State of Georgia).
 *
 * @param official A comparable name.
 * @param codeOfName Returns the code of a country by its common name.
 */
export function codesOfOfficialName(
  official: string,
  codeOfName: (name: string) => string | undefined,
): readonly string[] {
  const name = nameIn(official)
  if (name === undefined || codesOfPlace(official)) return []
  if (Object.hasOwn(AMBIGUOUS, name)) return AMBIGUOUS[name]!
  if (Object.hasOwn(DIVIDED, name)) return DIVIDED[name]!
  const code = codeOfName(name)
  if (code === undefined) return []
  const parts = PART.test(official) ? (codesOfPlace(name) ?? []) : []
  return [code, ...parts.filter((part) => !part.startsWith(`${code}-`) && !part.endsWith(`-${code}`))]
}

/** The maximum number of places that are suggested for a name. */
const MAX_PLACES = 4

/**
 * Returns the ISO 3166-2 codes of the parts of countries that a text names, with or without their kind: `State of
 * California`. Returns no codes if too many places share the name. A text of two letters is always a code.
 */
export function codesOfPart(text: string): readonly string[] {
  const name = comparableName(text)
  const codes = codesOfPlace(name) ?? codesOfPlace(PART.exec(name.replace(/^the /, ''))?.[1] ?? '') ?? []
  return name.length > 2 && codes.length <= MAX_PLACES ? codes : []
}
