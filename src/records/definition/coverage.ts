import { z } from 'zod'
import { AGREEMENT_KINDS } from '../../model/agreement-kinds'
import { recordShape, review } from './common'
import { date } from './dates'
import { boundsOf } from './history'
import { pair } from './references'
import { countries, country } from './party-codes'
import { language, type ProblemHint, recordId, text, url } from './values'

const sought = z
  .strictObject({
    kinds: z
      .array(z.enum(['agreement', 'initiative', 'event', ...AGREEMENT_KINDS]))
      .min(1)
      .optional()
      .describe('Omitted: agreements and initiatives of any kind.'),
    topics: z.array(text).min(1).optional().describe('Omitted: any topic.'),
    from: date.optional(),
    to: date.optional(),
    renewalOf: text.optional().describe('The id of an agreement, if only its renewal was sought.'),
  })
  .meta({ id: 'Sought', description: 'The target of the search.' })

const place = z
  .strictObject({
    for: country.optional().describe('The party to which the official place belongs. Omitted: it is not official.'),
    url: url.describe('The address that was searched.'),
    query: text.optional().describe('The search words, or the steps through the place.'),
    outcome: z.enum(['opened', 'blocked']),
    language: language.describe('The language of the search in this place.'),
  })
  .meta({ id: 'SearchPlace', description: 'A place that was searched.' })
/** A place that was searched. */
export type SearchPlace = z.infer<typeof place>

const FIELDS_OF_SEARCH = [
  'by',
  'searcher',
  'on',
  'between',
  'countries',
  'list',
  'sought',
  'places',
  'found',
  'records',
  'notRecorded',
  'note',
]

/** A search: who looked for what, in which places, and on what day. */
export const searchRecord = z
  .strictObject({
    record: z.literal('search'),
    id: recordId,
    by: text.describe('The name of the person or machine that searched.'),
    searcher: z.enum(['human', 'machine']).optional().describe('Omitted: unknown.'),
    on: date,
    between: pair.optional().describe('The two countries whose ties were sought.'),
    countries: countries.optional().describe('The countries whose ties with any other country were sought.'),
    list: text.optional().describe('The id of the published list that was searched.'),
    sought,
    places: z.array(place).min(1),
    found: z.int().nonnegative().describe('The number of hits: the entries in `records` and in `notRecorded`.'),
    records: z.array(text).optional().describe('The ids of the records that describe the hits.'),
    notRecorded: z.array(z.strictObject({ what: text, why: text }).meta({ id: 'NotRecorded' })).optional(),
    note: text.optional(),
    reviews: z.array(review(FIELDS_OF_SEARCH)).optional(),
  })
  .superRefine(checkSearch)
  .meta({ id: 'Search' })
/** A valid record of a search. */
export type SearchRecord = z.infer<typeof searchRecord>

type Context = z.core.$RefinementCtx

function checkSearch(value: unknown, context: Context): void {
  const search = value as Partial<SearchRecord>
  const scopes = (['between', 'countries', 'list'] as const).filter((field) => search[field] !== undefined)
  if (scopes.length !== 1) {
    addIssue(context, [scopes[1] ?? 'between'], scopes.length === 0 ? 'is missing' : 'is a second scope', SCOPES)
  }
  const listed = (search.records?.length ?? 0) + (search.notRecorded?.length ?? 0)
  if (typeof search.found === 'number' && search.found !== listed) {
    const allowed = `${listed}, the number of \`records\` and \`notRecorded\` together`
    addIssue(context, ['found'], 'does not equal the number of listed hits', allowed)
  }
  const [from, to] = [boundsOf(search.sought?.from), boundsOf(search.sought?.to)]
  if (from && to && from.earliest > to.latest) addIssue(context, ['sought', 'to'], 'is before `from`', 'a later date')
}

const SCOPES = 'one of `between` (two countries), `countries` and `list`'

const entry = z
  .strictObject({ name: text, record: text.optional().describe('The id of its record, if there is one.') })
  .meta({ id: 'ListEntry', description: 'An instrument in a published list.' })

const listShape = recordShape({
  record: z.literal('list'),
  id: recordId,
  name: text,
  url: url.describe('The address of the list.'),
  on: date.describe('The day on which the list was read.'),
  publisher: text,
  number: z.int().nonnegative().describe('The number of instruments on the list.'),
  entries: z.array(entry).optional(),
})

/** A list of instruments that another body published. */
export const listRecord = listShape
  .extend({ summary: listShape.shape.summary.optional() })
  .superRefine(checkList)
  .meta({ id: 'PublishedList' })
/** A valid record of a published list. */
export type ListRecord = z.infer<typeof listRecord>

function checkList(value: unknown, context: Context): void {
  const { entries = [], number } = value as Partial<ListRecord>
  if (typeof number === 'number' && entries.length > number) {
    addIssue(context, ['entries'], `has ${entries.length} entries`, `at most ${number}, the \`number\` of the list`)
  }
  entries.forEach(({ name }, index) => {
    if (entries.findIndex((other) => other.name === name) === index) return
    addIssue(context, ['entries', index, 'name'], 'is also the name of another entry', 'a name that no other entry has')
  })
}

function addIssue(context: Context, path: PropertyKey[], message: string, allowed: string): void {
  context.addIssue({ code: 'custom', path, message, params: { allowed } satisfies ProblemHint })
}
