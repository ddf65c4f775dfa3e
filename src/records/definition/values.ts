import { z } from 'zod'
import { COUNTRY_CODES, nearestCountryCodes } from '../../model/country-codes'
import { InvalidDateError } from '../../model/errors'
import { OPEN_END, parseEdtf } from '../../model/edtf'
import { ID_PATTERN } from '../../model/ids'

/** The hints that a check adds to a problem's message. */
export interface ProblemHint {
  allowed?: string
  suggestions?: string[]
}

/** A string that is not blank. */
export const text = z
  .string()
  .normalize('NFC')
  .refine((value) => value.trim() !== '', {
    message: 'is empty',
    params: { allowed: 'some text; omit the field if nothing is known' } satisfies ProblemHint,
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
    const params: ProblemHint = {
      allowed: 'a code of ISO 3166-1 alpha-2, XK, EU, ASEAN, AFRICAN-UNION or EFTA',
      suggestions: nearestCountryCodes(value),
    }
    context.addIssue({ code: 'custom', message: 'is not a country', params })
  })
  .meta({
    id: 'Country',
    enum: [...COUNTRY_CODES],
    description: 'ISO 3166-1 alpha-2, XK for Kosovo, or a bloc that signs as one party.',
  })

const ALLOWED_DATES = "a quoted EDTF date as precise as the evidence: '2019', '2019-06', '2019-06-13', '[2010..2015]'"

/** Defines a date that accepts EDTF, and also the open end `..` if the field may be open. */
function edtf(openEnd: boolean) {
  return z.string().superRefine((value, context) => {
    const why = whyNoDate(value, openEnd)
    if (why === undefined) return
    const params: ProblemHint = { allowed: ALLOWED_DATES, suggestions: nearestDates(value) }
    context.addIssue({ code: 'custom', message: `is not a date: ${why}`, params })
  })
}

/** An EDTF date. */
export const date = edtf(false).meta({
  id: 'Date',
  description: 'EDTF (ISO 8601-2), quoted, exactly as precise as the evidence.',
  examples: ['2019', '2019-01', '2019-06-13', '[2010..2015]', '2022-06/2022-08', 'XXXX-05-30'],
})

/** An EDTF date, or an open end. */
export const dateOrOpen = edtf(true).meta({
  id: 'DateOrOpen',
  description: "EDTF, quoted. '..': still current when last checked. Omitted: not known.",
  examples: ['2019', '2019-06-13', '..'],
})

function whyNoDate(value: string, openEnd: boolean): string | undefined {
  if (value === OPEN_END && !openEnd) return 'an open end is only allowed in a field `to`'
  try {
    parseEdtf(value)
    return undefined
  } catch (error) {
    if (error instanceof InvalidDateError) return error.why
    throw error
  }
}

/** Returns the EDTF date if the given form can mean only that date, such as 2019-6-3 or 2019/06/03. Does not guess. */
function nearestDates(value: string): string[] {
  const parts = /^\s*(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\s*$/.exec(value)
  if (!parts) return []
  const suggestion = parts
    .slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return whyNoDate(suggestion, false) === undefined ? [suggestion] : []
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
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
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
