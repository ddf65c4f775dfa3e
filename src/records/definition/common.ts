import { z } from 'zod'
import { date, duration, text, url } from './values'

/** The importer sets one more kind, `unknown`. */
const SOURCE_KINDS = ['instrument', 'official', 'press', 'secondary', 'machine-written'] as const

/** Defines a document that is evidence. `fields` lists the fields that `supports` may name. */
function source(fields: readonly string[]) {
  return z.strictObject({
    url,
    title: text.optional(),
    publisher: text.optional(),
    publishedOn: date.optional(),
    kind: z.enum(SOURCE_KINDS),
    language: text.optional().describe('ISO 639 code, if it is not English.'),
    derivedFrom: text.optional().describe('The address or title of the document that it repeats.'),
    supports: z.array(z.enum(fields)).describe('The fields of the record for which this source is evidence.'),
    locator: text.optional().describe('The place in the document: caption, page 3, article 5.'),
  })
}
/** A source of a record. */
export type SourceEntry = z.infer<ReturnType<typeof source>>

const anyValue = z
  .unknown()
  .refine((value) => value !== null && value !== undefined, { message: 'is missing' })
  .describe("In the field's own type if possible. The words around it go into the note.")

const discrepancyValue = z.strictObject({
  value: anyValue,
  note: text.optional(),
  inferred: z.boolean().optional(),
  sourceUrl: url.optional(),
  locator: text.optional(),
})
/** A value in a discrepancy. */
export type DiscrepancyValue = z.infer<typeof discrepancyValue>

/** Defines a discrepancy: different values that sources state for a field of the record, or for a named aspect. */
function discrepancy(fields: readonly string[]) {
  return z
    .strictObject({
      field: z.enum(fields).optional(),
      aspect: text.optional(),
      values: z.array(discrepancyValue).min(1),
      preferred: anyValue.optional(),
      reason: text.optional().describe('A rule of preference, or an explanation.'),
    })
    .refine((value) => (value.field === undefined) !== (value.aspect === undefined), {
      message: 'must name either a `field` or an `aspect`',
    })
}
/** A discrepancy between sources of a record. */
export type DiscrepancyEntry = z.infer<ReturnType<typeof discrepancy>>

/** The length of an agreement or initiative. */
export const term = z
  .strictObject({
    length: duration.optional(),
    from: z.enum(['signature', 'effect']).optional(),
    endsOn: date.optional(),
    renewal: z.enum(['automatic', 'by-consent', 'none', 'unknown']).optional(),
    stated: text.optional().describe('The wording of the source.'),
  })
  .meta({ id: 'Term' })
/** A valid term. */
export type Term = z.infer<typeof term>

/** The API's names for the parts of `term`, by their names in the record. */
export const FLAT_TERM: Readonly<Record<keyof Term, string>> = {
  length: 'termLength',
  from: 'termFrom',
  endsOn: 'termEndsOn',
  renewal: 'termRenewal',
  stated: 'termStated',
}

/** Defines the fields that every record has. */
function commonFields(fields: readonly string[]) {
  return {
    summary: text.describe('One or two sentences.'),
    aliases: z.array(text).optional(),
    topics: z.array(text).optional().describe('Short lower-case policy topics, in the wording of the source.'),
    notes: text.optional(),
    related: z.array(text).optional().describe('Ids of records.'),
    discrepancies: z.array(discrepancy(fields)).optional(),
    reviewedOn: date.optional(),
    sources: z.array(source(fields)).min(1),
  }
}

const COMMON_NAMES = ['record', 'id', 'summary', 'aliases', 'topics', 'notes', 'related', 'reviewedOn']

/**
 * Defines a kind of record with its own fields and the common ones. `supports` and `field` may name the fields of the
 * kind, and the parts of `term` by their names in the API.
 */
export function recordShape<Own extends z.ZodRawShape>(own: Own) {
  const names = [...COMMON_NAMES, ...Object.keys(own)]
  const fields = [...new Set('term' in own ? [...names, ...Object.values(FLAT_TERM)] : names)]
  return z.strictObject({ ...own, ...commonFields(fields) })
}
