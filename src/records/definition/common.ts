import { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { date, duration } from './dates'
import { checkReading, placeInSource, readingFields } from './reading'
import { anyValue, type ProblemHint, severalItems, text, url } from './values'

/** The importer sets one more kind, `unknown`. */
/** The kinds of sources that a record can name. */
export const SOURCE_KINDS = ['instrument', 'official', 'press', 'secondary', 'machine-written'] as const

/** The lists from which a source may name single values: `leadAgencies: Government Technology Agency`. */
export const LISTS_OF_VALUES = [
  'countries',
  'parties',
  'participants',
  'agencies',
  'leadAgencies',
  'signatories',
  'witnesses',
  'representatives',
  'launchedBy',
  'people',
  'topics',
  'partOf',
  'succeeds',
  'amends',
  'implements',
  'related',
  'parents',
  'predecessors',
  'successors',
  'members',
  'roles',
  'host',
  'sentBy',
  'receivedBy',
] as const

/** The subject of an entry of `supports`: a field, or one value of a list. */
export interface Supported {
  field: string
  /** The value, as written after the colon. */
  value?: string
}

/** Splits an entry of `supports` into the field and the value, if the entry names a value. */
export function supported(entry: string): Supported {
  const colon = entry.indexOf(':')
  if (colon === -1) return { field: entry }
  return { field: entry.slice(0, colon), value: entry.slice(colon + 1).trim() }
}

/** Defines an entry of `supports`: one of `fields`, or a value of one of their lists. */
function supportedField(fields: readonly string[]) {
  const lists = LISTS_OF_VALUES.filter((list) => fields.includes(list))
  return z
    .string()
    .superRefine((entry, context) => {
      const { field, value } = supported(entry)
      const allowed: readonly string[] = value === undefined ? fields : lists
      if (allowed.includes(field) && value !== '') return
      const several = severalItems(entry, (item) => fields.includes(item))
      if (several) return void context.addIssue({ code: 'custom', message: 'has several fields', params: several })
      const params: ProblemHint = {
        allowed: value === undefined ? fields.join(', ') : `a list, and one of its values: ${lists.join(', ')}`,
        suggestions: nearestWords(field, allowed),
      }
      context.addIssue({ code: 'custom', message: 'is not an allowed value', params })
    })
    .meta({ anyOf: [{ enum: [...fields] }, { pattern: `^(${lists.join('|')}): ?\\S.*$` }] })
}

/** Defines a document that is evidence. `fields` lists the fields that `supports` may name. */
function source(fields: readonly string[]) {
  return z
    .strictObject({
      url,
      title: text.optional(),
      publisher: text.optional(),
      publishedOn: date.optional(),
      kind: z.enum(SOURCE_KINDS),
      language: text.optional().describe('ISO 639 code, if it is not English.'),
      derivedFrom: text.optional().describe('The address or title of the document that it repeats.'),
      supports: z
        .array(supportedField(fields))
        .describe('The fields for which this source is evidence, or single values: `leadAgencies: GovTech`.'),
      ...placeInSource,
      statedAsOf: date.optional().describe('Its reference date, if that is not its publication date.'),
      ...readingFields,
    })
    .superRefine(checkReading)
}

/** A source of a record. */
export type SourceEntry = z.infer<ReturnType<typeof source>>

const statedValue = anyValue.describe(
  'In the type of the field, if possible. Put any words around the value into the note.',
)

const discrepancyValue = z.strictObject({
  value: statedValue,
  note: text.optional(),
  inferred: z.boolean().optional(),
  sourceUrl: url.optional(),
  ...placeInSource,
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
      preferred: statedValue.optional(),
      reason: text.optional().describe('A rule of preference, or an explanation.'),
    })
    .refine((value) => (value.field === undefined) !== (value.aspect === undefined), {
      message: 'must name either a `field` or an `aspect`',
    })
}
/** A discrepancy between sources of a record. */
export type DiscrepancyEntry = z.infer<ReturnType<typeof discrepancy>>

/** Defines a review of a record. `fields` lists the fields that a reviewer may name. */
export function review(fields: readonly string[]) {
  return z
    .strictObject({
      by: text.describe('The name of the person who read the record.'),
      on: date,
      as: z.enum(['reviewer', 'second-reader']),
      fields: z.array(z.enum(fields)).min(1).optional().describe('The fields that were checked, if not all.'),
      note: text.optional(),
      version: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')
        .optional()
        .describe('SHA-256 of the version that was read. An export adds it; leave it out of a new review.'),
    })
    .meta({
      description:
        'A statement that someone read this version of the record. The review is void once the record changes.',
    })
}
/** A valid review. */
export type Review = z.infer<ReturnType<typeof review>>

/** The period for which an agreement or initiative applies. */
export const term = z
  .strictObject({
    length: duration.optional(),
    from: z.enum(['signature', 'effect']).optional(),
    endsOn: date.optional(),
    renewal: z.enum(['automatic', 'by-consent', 'none', 'unknown']).optional(),
    renewalLength: duration.optional().describe('The length of each renewal, if it differs from `length`.'),
    notice: duration.optional().describe('How long before the end a party must give notice.'),
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
  renewalLength: 'termRenewalLength',
  notice: 'termNotice',
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
    reviews: z.array(review([...fields, 'sources', 'discrepancies'])).optional(),
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
