import { z } from 'zod'
import { OPEN_END, parseEdtf, tryEdtf } from '../../model/edtf'
import { InvalidDateError } from '../../model/errors'
import { adviseDate } from './date-advice'
import { type DateAdvice, whyImpossible } from './date-parts'
import type { ProblemHint } from './values'

const ALLOWED_DATES = "a quoted EDTF date as precise as the evidence: '2019', '2019-06', '2019-06-13', '[2010..2015]'"

interface DateForm {
  /** Whether the open end `..` is allowed. */
  openEnd?: boolean
  /** Whether any year is allowed, as for a body that was founded in 1088. */
  anyYear?: boolean
}

/** Defines a date in EDTF. */
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

/** The exact day on which someone read or saw something. */
export const day = z
  .string()
  .superRefine((value, context) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && tryEdtf(value)) return
    const { why, suggestion } = adviseDate(value) ?? {}
    const suggestions = suggestion !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(suggestion) ? [suggestion] : []
    const params: ProblemHint = {
      allowed: "one day, quoted: '2026-11-02'; omit the field if the day is not known",
      suggestions,
    }
    context.addIssue({ code: 'custom', message: why === undefined ? 'is not a day' : `is not a day: ${why}`, params })
  })
  .meta({ id: 'Day', description: 'One day, quoted.', examples: ['2026-11-02'] })

/** An EDTF date, or an open end. */
export const dateOrOpen = edtf({ openEnd: true }).meta({
  id: 'DateOrOpen',
  description: "EDTF, quoted. '..': still current when last checked. Omitted: unknown.",
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
