import { z } from 'zod'
import { BLOCS, COUNTRY_CODES, nearestCountryCodes, subdivisionOf } from '../../model/country-codes'
import { InvalidDateError } from '../../model/errors'
import { OPEN_END, parseEdtf } from '../../model/edtf'
import { ID_PATTERN } from '../../model/ids'
import { adviseDate, type DateAdvice, whyImpossible } from './date-advice'

/** The hints that a check adds to a problem's message. */
export interface ProblemHint {
  allowed?: string
  suggestions?: string[]
}

/**
 * Characters that no reader sees, and that no text needs: controls other than tab and line break, marks that turn the
 * direction of what follows, half of a surrogate pair, and code points that are no characters.
 */

const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u

/** A string that is not blank and has no invisible control characters. */
export const text = z
  .string()
  .normalize('NFC')
  .superRefine((value, context) => {
    const unseen = UNSEEN.exec(value)
    if (unseen) {
      const code = (unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const place = `the invisible character U+${code} at position ${unseen.index + 1}`
      const params: ProblemHint = { allowed: 'text without it; delete it, or type the text again' }
      context.addIssue({ code: 'custom', message: `has ${place}`, params })
    } else if (value.trim() === '') {
      const params: ProblemHint = { allowed: 'some text; omit the field if nothing is known' }
      context.addIssue({ code: 'custom', message: 'is empty', params })
    }
  })

/** The id of a record. */
export const recordId = z
  .string()
  .superRefine((value, context) => {
    if (ID_PATTERN.test(value)) return
    const slug = value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const params: ProblemHint = { allowed: 'lower-case letters a to z, digits and hyphens', suggestions: [slug] }
    context.addIssue({ code: 'custom', message: 'is not an id', params })
  })
  .meta({ pattern: ID_PATTERN.source, description: 'Lower-case slug, never reused, unique within a collection.' })

/** A country or bloc code. */
export const country = z
  .string()
  .superRefine((value, context) => {
    if (COUNTRY_CODES.includes(value)) return
    const suggestions = nearestCountryCodes(value)
    const params: ProblemHint = { allowed: allowedParties(suggestions), suggestions: onlyOne(suggestions) }
    context.addIssue({ code: 'custom', message: 'is not the code of a country', params })
  })
  .meta({
    id: 'Country',
    enum: [...COUNTRY_CODES],
    description:
      'ISO 3166-1 alpha-2, XK for Kosovo, a bloc that signs as one party, or a former country by ISO 3166-3 (SUHH).',
  })

/** The code of a country, or of a part of one that is a party itself. */
export const partyCode = z
  .string()
  .superRefine((value, context) => {
    if (subdivisionOf(value) === undefined)
      for (const issue of country.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue })
  })
  .meta({
    id: 'PartyCode',
    anyOf: [{ $ref: '#/$defs/Country' }, { pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' }],
    description: 'The code of a country or bloc, or of a part of a country by ISO 3166-2 (US-CA).',
  })

/** Explains what to write for a party, and for one that has no code. */
function allowedParties(suggestions: readonly string[]): string {
  if (suggestions.length > 1) return `the code of one of them: ${suggestions.join(' or ')}`
  const codes = `a code of ISO 3166-1 alpha-2 (GB), 3166-2 (GB-SCT, as a party) or 3166-3 (SUHH), XK, ${Object.keys(BLOCS).join(', ')}`
  if (suggestions.length === 1) return codes
  return `${codes}; name any other body, such as an international organisation, in \`agencies\` (see "A party without a code" in data/README.md)`
}

const onlyOne = (suggestions: readonly string[]): string[] => (suggestions.length === 1 ? [...suggestions] : [])

const ALLOWED_DATES = "a quoted EDTF date as precise as the evidence: '2019', '2019-06', '2019-06-13', '[2010..2015]'"

interface DateForm {
  /** Whether the open end `..` is allowed. */
  openEnd?: boolean
  /** Whether any year is allowed, as for a body that was founded in 1088. */
  anyYear?: boolean
}

/** Defines a date that accepts EDTF. */
function edtf(form: DateForm = {}) {
  return z.string().superRefine((value, context) => {
    const advice = whyNoDate(value, form)
    if (advice === undefined) return
    const params: ProblemHint = { allowed: ALLOWED_DATES, suggestions: advice.suggestion ? [advice.suggestion] : [] }
    context.addIssue({ code: 'custom', message: `is not a date: ${advice.why}`, params })
  })
}

/** An EDTF date. */
export const date = edtf().meta({
  id: 'Date',
  description: 'EDTF (ISO 8601-2), quoted, exactly as precise as the evidence.',
  examples: ['2019', '2019-01', '2019-06-13', '[2010..2015]', '2022-06/2022-08', 'XXXX-05-30'],
})

/** An EDTF date, or an open end. */
export const dateOrOpen = edtf({ openEnd: true }).meta({
  id: 'DateOrOpen',
  description: "EDTF, quoted. '..': still current when last checked. Omitted: not known.",
  examples: ['2019', '2019-06-13', '..'],
})

/** The date on which a body was founded or changed. It can be centuries old. */
export const dateOfBody = edtf({ anyYear: true }).meta({ id: 'DateOfBody', description: 'EDTF, quoted, of any year.' })

function whyNoDate(value: string, { openEnd, anyYear }: DateForm): DateAdvice | undefined {
  if (value === OPEN_END && !openEnd) return { why: 'an open end is only allowed in a field `to`' }
  try {
    const parsed = parseEdtf(value)
    const why = anyYear ? undefined : whyImpossible(parsed)
    return why === undefined ? undefined : { why }
  } catch (error) {
    if (error instanceof InvalidDateError) return { why: error.why, ...adviseDate(value) }
    throw error
  }
}

const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/

/** Checks whether a string is an ISO 8601 duration. */
export const isDuration = (value: string): boolean => DURATION.test(value)

/** An ISO 8601 duration. */
export const duration = z
  .string()
  .refine(isDuration, {
    message: 'is not a duration',
    params: { allowed: 'ISO 8601, such as P3Y or P18M' } satisfies ProblemHint,
  })
  .meta({ id: 'Duration', pattern: DURATION.source, description: 'ISO 8601 duration.', examples: ['P3Y', 'P7M'] })

/** The address of a document. */
export const url = z
  .string()
  .refine(isWebAddress, {
    message: 'is not a web address',
    params: { allowed: 'a complete address that starts with https:// or http://' } satisfies ProblemHint,
  })
  .meta({ format: 'uri', description: 'The address of the document, which identifies the source.' })

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && !UNSEEN.test(value) && URL.canParse(value)
}

/** A word from an open list. */
export const slug = z
  .string()
  .refine((value) => ID_PATTERN.test(value), {
    message: 'is not a slug',
    params: { allowed: 'lower-case letters, digits and hyphens, such as government-agency' } satisfies ProblemHint,
  })
  .meta({ pattern: ID_PATTERN.source })

/** One id or name, or a list of them. */
export const idsOrNames = z
  .union([text, z.array(text)])
  .describe('Ids or names of records, including records that follow later.')

/** A language, as a tag of BCP 47. */
export const language = z
  .string()
  .refine(isLanguage, {
    message: 'is not a language',
    params: { allowed: 'a code of ISO 639, such as en or et, or a longer tag of BCP 47' } satisfies ProblemHint,
  })
  .describe('ISO 639 code.')

function isLanguage(value: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
