import type { z } from 'zod'
import { FLAT_TERM, type Term } from '../definition/common'
import type { Passage } from '../definition/reading'
import { agreementRecord } from '../definition/record'

/** Columns whose cells contain a list of strings, or a list of references with parts separated by `|`. */
const LISTS: Readonly<Record<string, readonly string[] | undefined>> = {
  countries: undefined,
  topics: undefined,
  aliases: undefined,
  related: undefined,
  partOf: undefined,
  succeeds: undefined,
  amends: undefined,
  implements: undefined,
  amounts: ['amount', 'currency', 'span', 'note'],
  texts: ['url', 'language', 'part', 'prevails'],
  registrations: ['register', 'number', 'on', 'sourceUrl'],
  history: ['stage', 'on', 'until', 'note'],
  agencies: ['name', 'country'],
  signatories: ['name', 'role', 'agency', 'country', 'manner', 'onBehalfOf'],
  witnesses: ['name', 'role', 'agency', 'country', 'manner', 'onBehalfOf'],
  representatives: ['name', 'role', 'agency', 'country', 'manner', 'onBehalfOf'],
}

const SOURCE_FIELDS = [
  'url',
  'title',
  'publisher',
  'publishedOn',
  'kind',
  'language',
  'derivedFrom',
  'supports',
  'locator',
  'passage',
  'passageTranslation',
  'passageLanguage',
  'statedAsOf',
  'retrievedOn',
  'keptUp',
  'archivedUrl',
  'contentHash',
  'lastSeen',
  'readAs',
]
/** The columns of the parts of a passage. */
const PASSAGE_PART: Readonly<Record<string, keyof Passage>> = {
  passage: 'original',
  passageTranslation: 'translation',
  passageLanguage: 'language',
}
const SOURCE_COLUMN = /^source([1-9]\d?)\.(\w+)$/
const TERM_PART = new Map(Object.entries(FLAT_TERM).map(([part, flat]) => [flat, part as keyof Term]))

/** The columns that a CSV file may have. The columns of further sources are named `source2.url` and so on. */
export const CSV_COLUMNS: readonly string[] = [
  ...Object.keys(agreementRecord.shape).filter((field) => field !== 'term' && field !== 'sources'),
  ...TERM_PART.keys(),
  ...SOURCE_FIELDS.map((field) => `source1.${field}`),
]

/** Returns the path in the record for the cells of a column, or undefined for an unknown column. */
export function pathOfColumn(column: string): (string | number)[] | undefined {
  const source = SOURCE_COLUMN.exec(column)
  const field = source?.[2] ?? ''
  if (source && !SOURCE_FIELDS.includes(field)) return undefined
  const partOfPassage = PASSAGE_PART[field]
  const path = partOfPassage ? ['passage', partOfPassage] : [field]
  if (source) return ['sources', Number(source[1]) - 1, ...path]
  const part = TERM_PART.get(column)
  if (part) return ['term', part]
  return CSV_COLUMNS.includes(column) ? [column] : undefined
}

/**
 * Returns the value of a non-empty cell. In a column of a list or an object, a cell in brackets is JSON. Otherwise, the
 * items of a list are separated by `;` and the parts of a reference by `|`. Any other cell yields true, false, or its
 * unchanged text.
 * @throws SyntaxError if a cell is in brackets but is not valid JSON.
 */
export function cellValue(column: string, cell: string): unknown {
  const text = cell.trim()
  if (takesJson(column) && /^\[.*\]$|^\{.*\}$/s.test(text)) return JSON.parse(text) as unknown
  if (isList(column)) return items(text).map((item) => reference(item, LISTS[column]))
  return isBoolean(column) ? asBoolean(text) : text
}

const asBoolean = (text: string): unknown => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text)

/** Checks whether the definition of a record expects a list or an object in this column. */
function takesJson(column: string): boolean {
  if (isList(column)) return true
  const field = (agreementRecord.shape as Record<string, z.core.$ZodType | undefined>)[column]
  return field !== undefined && STRUCTURED.has(unwrapped(field)._zod.def.type)
}

const STRUCTURED: ReadonlySet<string> = new Set(['array', 'object', 'tuple', 'record', 'union'])

function unwrapped(schema: z.core.$ZodType): z.core.$ZodTypes {
  const { def } = schema._zod as unknown as { def: { innerType?: z.core.$ZodType } }
  return def.innerType ? unwrapped(def.innerType) : (schema as z.core.$ZodTypes)
}

const isBoolean = (column: string): boolean => column === 'commitmentsComplete' || /^source\d+\.keptUp$/.test(column)

const isList = (column: string): boolean => column in LISTS || /^source\d+\.supports$/.test(column)

const items = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

function reference(item: string, parts: readonly string[] | undefined): unknown {
  if (!parts) return item
  const values = item.split('|').map((value) => value.trim())
  const named = values.map((value, index) => [parts[index] ?? `part ${index + 1}`, value] as const)
  const given = named.filter(([, value]) => value !== '')
  return Object.fromEntries(given.map(([part, value]) => [part, part === 'prevails' ? asBoolean(value) : value]))
}
