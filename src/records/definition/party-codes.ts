import { z } from 'zod'
import { BLOCS, COUNTRY_CODES, countryOfCode, nearestCountryCodes, subdivisionOf } from '../../model/country-codes'
import { type ProblemHint, severalItems } from './values'

/** Defines the code of a country or bloc. If `parts` is true, the code of a part of a country is allowed too. */
function partyOf(parts: boolean) {
  const isAllowed = (value: string) => COUNTRY_CODES.includes(value) || (parts && subdivisionOf(value) !== undefined)
  return z.string().superRefine((value, context) => {
    if (isAllowed(value)) return
    const several = severalItems(value, (item) => COUNTRY_CODES.includes(item) || subdivisionOf(item) !== undefined)
    if (several) return void context.addIssue({ code: 'custom', message: 'has several countries', params: several })
    context.addIssue({ code: 'custom', message: 'is not the code of a country', params: partyHint(value, parts) })
  })
}

/** A country or bloc code. */
export const country = partyOf(false).meta({
  id: 'Country',
  enum: [...COUNTRY_CODES],
  description:
    'ISO 3166-1 alpha-2, XK for Kosovo, a bloc that signs as one party, or the ISO 3166-3 code of a former country (SUHH).',
})

/** The code of a country, or of a part of a country that is itself a party. */
export const partyCode = partyOf(true).meta({
  id: 'PartyCode',
  anyOf: [{ $ref: '#/$defs/Country' }, { pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' }],
  description: 'The code of a country or bloc, or the ISO 3166-2 code of a part of a country (US-CA).',
})

/**
 * Reports each code that occurs more than once in a list. One occurrence may be a mistake, such as EE; EE instead of
 * EE; FI.
 */
function refuseRepeated(codes: readonly string[], context: z.core.$RefinementCtx): void {
  codes.forEach((code, index) => {
    if (codes.indexOf(code) === index) return
    const params: ProblemHint = { allowed: 'each code only once; delete it, or correct it' }
    context.addIssue({ code: 'custom', path: [index], message: 'is already in the list', params })
  })
}

/** A list of countries, or of parts of countries that are themselves parties. */
export const partyCodes = z.array(partyCode).superRefine(refuseRepeated).meta({ uniqueItems: true })

/** A list of at least one country. */
export const countries = z.array(country).min(1).superRefine(refuseRepeated).meta({ uniqueItems: true })

/**
 * Returns a hint for an unknown party. The hint compares names only when the problem is listed, because a record can
 * have thousands of problems. If parts of countries are not allowed, the hint names the countries to which the parts
 * belong.
 */
function partyHint(value: string, parts: boolean): ProblemHint {
  const codes = () => {
    const nearest = nearestCountryCodes(value)
    return parts ? nearest : [...new Set(nearest.map(countryOfCode))]
  }
  return {
    get allowed() {
      return allowedParties(codes())
    },
    get suggestions() {
      return onlyOne(codes())
    },
  }
}

/** Explains how to specify a party, whether or not it has a code. */
function allowedParties(suggestions: readonly string[]): string {
  if (suggestions.length > 1) return `the code of one of them: ${suggestions.join(' or ')}`
  const codes = `an ISO 3166-1 alpha-2 (GB), 3166-2 (GB-SCT, as a party) or 3166-3 (SUHH) code, XK, ${Object.keys(BLOCS).join(', ')}`
  if (suggestions.length === 1) return codes
  return `${codes}; name any other body, such as an international organisation, in \`agencies\` (see "A party without a code" in data/README.md)`
}

const onlyOne = (suggestions: readonly string[]): string[] => (suggestions.length === 1 ? [...suggestions] : [])
