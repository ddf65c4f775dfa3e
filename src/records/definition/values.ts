import { z } from 'zod'
import { ID_PATTERN } from '../../model/ids'
import { unseenIn } from './invisible'

/** The hints that a check adds to a problem's message. */
export interface ProblemHint {
  allowed?: string
  suggestions?: string[]
}

/** Reports the invisible characters in a string, each with its position. Returns whether the string contains any. */
function refuseUnseen(value: string, context: z.core.$RefinementCtx): boolean {
  const unseen = unseenIn(value)
  const [first, ...others] = unseen.map(({ code, position }) => `${code} at position ${position}`)
  if (first === undefined) return false
  const more = others.length > MAX_UNSEEN ? [`${others.length - MAX_UNSEEN + 1} more`] : []
  const all = [first, ...others.slice(0, MAX_UNSEEN - more.length), ...more].join(', ')
  const params: ProblemHint = { allowed: 'text without it; delete it, or type the text again' }
  context.addIssue({ code: 'custom', message: `has the invisible character ${all}`, params })
  return true
}

/** The maximum number of further invisible characters that one problem lists. */
const MAX_UNSEEN = 5

/** A string that is not blank and has no invisible characters, except where a script or an emoji needs them. */
export const text = z
  .string()
  .normalize('NFC')
  .superRefine((value, context) => {
    if (refuseUnseen(value, context) || value.trim() !== '') return
    const params: ProblemHint = { allowed: 'some text; omit the field if nothing is known' }
    context.addIssue({ code: 'custom', message: 'is empty', params })
  })

/** A value of any kind. */
export const anyValue = z.unknown().superRefine((value, context) => {
  if (typeof value === 'string') refuseUnseen(value, context)
  else if (value === null || value === undefined) context.addIssue({ code: 'custom', message: 'is missing' })
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

/** If one item of a list contains several items, such as `GB, SG`, advises how to separate them. */
export function severalItems(value: string, isItem: (item: string) => boolean): ProblemHint | undefined {
  const items = value.split(/[,/&+\n]|\sand\s/).map((item) => item.trim())
  if (items.length < 2 || !items.every(isItem)) return undefined
  const allowed = 'one value; separate several with `;` in a cell, or write them as a list'
  return { allowed, suggestions: [items.join('; ')] }
}

/** The address of a document. */
export const url = z
  .string()
  .superRefine((value, context) => {
    if (refuseUnseen(value, context) || isWebAddress(value)) return
    const params: ProblemHint = { allowed: 'a complete address that starts with https:// or http://' }
    context.addIssue({ code: 'custom', message: 'is not a web address', params })
  })
  .meta({ format: 'uri', description: 'The address of the document, which identifies the source.' })

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)

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

/** A language, as a BCP 47 tag. */
export const language = z
  .string()
  .refine(isLanguage, {
    message: 'is not a language',
    params: { allowed: 'an ISO 639 code, such as en or et, or a longer BCP 47 tag' } satisfies ProblemHint,
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

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Returns the canonical form of a BCP 47 tag whose language is registered, or undefined for any other string. */
function canonicalLanguage(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag)
    return languageNames.of(locale.language) === undefined ? undefined : locale.toString()
  } catch {
    return undefined
  }
}

/** A language, as a canonical tag of BCP 47. */
export const languageTag = z
  .string()
  .superRefine((value, context) => {
    const canonical = canonicalLanguage(value)
    if (canonical === value) return
    const params: ProblemHint = {
      allowed: 'a language tag of BCP 47, such as en, pt-BR or zh-Hant',
      ...(canonical && { suggestions: [canonical] }),
    }
    context.addIssue({ code: 'custom', message: 'is not a language', params })
  })
  .meta({ description: 'A language tag of BCP 47.', examples: ['en', 'pt-BR', 'zh-Hant'] })
