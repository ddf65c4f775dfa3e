import { z } from 'zod'
import { date, duration, text, url } from './values'

/** The kind `unknown` is set only by the importer. */
const SOURCE_KINDS = ['instrument', 'official', 'press', 'secondary', 'machine-written'] as const

/** A document that is evidence. `fields` are those that `supports` may name. */
function source(fields: readonly string[]) {
  return z.strictObject({
    url,
    title: text.optional(),
    publisher: text.optional(),
    publishedOn: date.optional(),
    kind: z.enum(SOURCE_KINDS),
    language: text.optional().describe('ISO 639 code, where it is not English.'),
    derivedFrom: text.optional().describe('The address or title of what it repeats.'),
    supports: z.array(z.enum(fields)).describe('The fields of the record that this source is the evidence for.'),
    locator: text.optional().describe('Where in the document: caption, page 3, article 5.'),
  })
}
/** A source of a record. */
export type SourceEntry = z.infer<ReturnType<typeof source>>

const anyValue = z
  .unknown()
  .refine((value) => value !== null && value !== undefined, { message: 'is missing' })
  .describe("In the field's own type where it can be; the words around it are its note.")

const discrepancyValue = z.strictObject({
  value: anyValue,
  note: text.optional(),
  inferred: z.boolean().optional(),
  sourceUrl: url.optional(),
  locator: text.optional(),
})
/** One value of a discrepancy. */
export type DiscrepancyValue = z.infer<typeof discrepancyValue>

/** Values that sources state differently for a field of the record, or for a named aspect. */
function discrepancy(fields: readonly string[]) {
  return z
    .strictObject({
      field: z.enum(fields).optional(),
      aspect: text.optional(),
      values: z.array(discrepancyValue).min(1),
      preferred: anyValue.optional(),
      reason: text.optional().describe('A rule of preference, or words.'),
    })
    .refine((value) => (value.field === undefined) !== (value.aspect === undefined), {
      message: 'must name a `field` or an `aspect`, and not both',
    })
}
/** A discrepancy between sources of a record. */
export type DiscrepancyEntry = z.infer<ReturnType<typeof discrepancy>>

/** How long an agreement or initiative lasts. */
export const term = z
  .strictObject({
    length: duration.optional(),
    from: z.enum(['signature', 'effect']).optional(),
    endsOn: date.optional(),
    renewal: z.enum(['automatic', 'by-consent', 'none', 'unknown']).optional(),
    stated: text.optional().describe("The source's words."),
  })
  .meta({ id: 'Term' })
/** A valid term. */
export type Term = z.infer<typeof term>

/** The names under which the API shows the parts of `term`, by their names in it. */
export const FLAT_TERM: Readonly<Record<keyof Term, string>> = {
  length: 'termLength',
  from: 'termFrom',
  endsOn: 'termEndsOn',
  renewal: 'termRenewal',
  stated: 'termStated',
}

/** The fields that every record has. */
function commonFields(fields: readonly string[]) {
  return {
    summary: text.describe('One or two sentences.'),
    aliases: z.array(text).optional(),
    topics: z.array(text).optional().describe("Short lower-case policy topics, in the source's words."),
    notes: text.optional(),
    related: z.array(text).optional().describe('Ids of records.'),
    discrepancies: z.array(discrepancy(fields)).optional(),
    reviewedOn: date.optional(),
    sources: z.array(source(fields)).min(1),
  }
}

const COMMON_NAMES = ['record', 'id', 'summary', 'aliases', 'topics', 'notes', 'related', 'reviewedOn']

/**
 * Defines a kind of record: its own fields and the common ones. `supports` and `field` may name the fields of the
 * kind, and the parts of `term` as the API names them.
 */
export function recordShape<Own extends z.ZodRawShape>(own: Own) {
  const names = [...COMMON_NAMES, ...Object.keys(own)]
  const fields = [...new Set('term' in own ? [...names, ...Object.values(FLAT_TERM)] : names)]
  return z.strictObject({ ...own, ...commonFields(fields) })
}
