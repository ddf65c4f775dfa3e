import { countryName } from '../../model/country-codes'
import { foldName } from '../../model/names'
import { agencyName, personName, type Samples, type Template } from './samples'
import type { Random } from './random'
import { shiftDate } from './shift-date'

/** The ids that a run has written so far, for use as references in later records. The number of ids is bounded. */
export interface Written {
  ids: Record<'agreement' | 'initiative' | 'event', string[]>
  /** Each address with the publication date of its source, so that a source has the same date in all records. */
  urls: { url: string; publishedOn?: unknown }[]
  /** Returns how many people from a country the records can refer to. */
  peopleOf(country: string): number
  agenciesOf(country: string): number
}

const COUNTRY_FIELDS: ReadonlySet<string> = new Set(['country', 'countries', 'seat', 'pairs', 'for'])
const AGENCY_FIELDS = new Set(['agencies', 'leadAgencies', 'parents', 'predecessors', 'successors'])
const PERSON_FIELDS = new Set(['signatories', 'witnesses', 'representatives', 'people', 'launchedBy', 'by', 'statedBy'])
const TARGET_FIELDS = new Set(['partOf', 'succeeds', 'amends', 'implements', 'related'])
const REUSED_SOURCES = 0.1

/**
 * Synthesizes a record from a real one. The new record has the same fields, the same numbers of parties, people and
 * sources, and dates in the same order and with the same precision. The countries, names, dates and addresses are
 * different. The host names of addresses end in `.example`, which no real host uses.
 */
export class Synthesis {
  private readonly countries = new Map<string, string>()
  private readonly days: number

  constructor(
    private readonly template: Template,
    private readonly id: string,
    private readonly samples: Samples,
    private readonly written: Written,
    private readonly random: Random,
  ) {
    this.days = random.between(-400, 200)
  }

  record(): Template {
    const own = this.object(this.template)
    return { ...own, id: this.id, ...this.words() } as unknown as Template
  }

  private words(): Record<string, unknown> {
    const topics = this.template.topics?.map(() => this.random.pick(this.samples.topics))
    const between = [...this.countries.values()].slice(0, 3).map(countryName).join('–')
    const about = topics?.[0] ?? 'digital government'
    const title = `${between || 'International'} ${sortOf(this.template)} on ${about}`
    return {
      ...(topics && { topics: [...new Set(topics)] }),
      ...this.name(title),
      ...(this.template.aliases && { aliases: this.template.aliases.map((_, index) => `${title}, ${index + 2}`) }),
      ...(this.template.notes && { notes: 'Generated, not researched.' }),
      summary: `Generated in the shape of ${this.template.id}: ${title}.`,
    }
  }

  private name(title: string): Record<string, string> {
    if (this.template.record === 'agreement') return { title }
    const country = 'country' in this.template ? this.country(this.template.country ?? '') : ''
    if (this.template.record === 'person') return { name: this.person(country) }
    return { name: this.template.record === 'agency' ? `${this.agency(country)} ${this.id.split('-').at(-1)}` : title }
  }

  private object(fields: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, this.value(key, value)]))
  }

  private value(key: string, value: unknown): unknown {
    if (key === 'discrepancies') return this.discrepancies(value as { values: unknown[] }[])
    if (Array.isArray(value)) return [...new Set(value.map((each) => this.value(key, each)))]
    if (typeof value === 'object' && value !== null) return this.holder(key, value as Record<string, unknown>)
    return typeof value === 'string' ? this.text(key, value) : value
  }

  private holder(key: string, value: Record<string, unknown>): Record<string, unknown> {
    const fields = this.object(value)
    const country = (fields.country as string | undefined) ?? ''
    if (key === 'sources') return this.source(fields)
    if (AGENCY_FIELDS.has(key) || (key === 'agency' && 'name' in value))
      return { ...fields, name: this.agency(country) }
    if (PERSON_FIELDS.has(key) && this.isAgency(value)) return { ...fields, name: this.agency(country) }
    if (!PERSON_FIELDS.has(key) && key !== 'roles') return fields
    const person = key === 'roles' ? {} : { name: this.person(country) }
    return { ...fields, ...person, ...(value.agency ? { agency: this.agency(country) } : {}) }
  }

  /** Returns a synthetic source with a synthetic publisher, because no real publisher published it. */
  private source(fields: Record<string, unknown>): Record<string, unknown> {
    const made = (field: string, text: string) => (field in fields ? { [field]: text } : {})
    return {
      ...without(fields, 'publishedOn'),
      ...this.address(fields['publishedOn']),
      ...made('title', `Report ${this.random.between(1, 9999)} on ${this.id}`),
      ...made('publisher', `The ${this.random.pick(this.samples.familyNames)} Gazette`),
      ...made('derivedFrom', `An agency report ${this.random.between(1, 99)}`),
    }
  }

  private text(key: string, value: string): string {
    if (COUNTRY_FIELDS.has(key)) return this.country(value)
    if (TARGET_FIELDS.has(key)) return this.target(key)
    if (key === 'sourceUrl') return this.address().url
    // The values of a list are replaced, so a source is evidence for the whole list.
    if (key === 'supports') return value.replace(/: .*/, '')
    if (key === 'record' || key === 'kind') return value
    return /On$|^(from|to|on|until|statedAsOf)$/.test(key) ? shiftDate(value, this.days) : value
  }

  /** Returns synthetic discrepancies. Dates are shifted with the record, and other values are replaced. */
  private discrepancies(
    given: { field?: string; values: unknown[]; preferred?: unknown; aspect?: string }[],
  ): unknown[] {
    return given.map((discrepancy) => {
      const texts = discrepancy.values.map((each) => (each as { value: unknown }).value)
      const other = (value: unknown): unknown =>
        isDatelike(value) || discrepancy.field ? shifted(value, this.days) : `account ${texts.indexOf(value) + 1}`
      const values = discrepancy.values.map((each) => ({
        ...this.object(each as Record<string, unknown>),
        value: other((each as { value: unknown }).value),
      }))
      return {
        ...discrepancy,
        values,
        ...(discrepancy.preferred !== undefined && { preferred: other(discrepancy.preferred) }),
      }
    })
  }

  /**
   * Returns the country that replaces a country of the template. Countries occur as often as in real agreements, and
   * different countries of the template are replaced by different ones.
   */
  private country(real: string): string {
    if (real === '') return ''
    const known = this.countries.get(real)
    if (known) return known
    const taken = new Set(this.countries.values())
    let chosen = this.random.pick(this.samples.countries)
    for (let tries = 0; taken.has(chosen) && tries < 200; tries++) chosen = this.random.pick(this.samples.countries)
    this.countries.set(real, taken.has(chosen) ? real : chosen)
    return this.countries.get(real) ?? real
  }

  private agency(country: string): string {
    return agencyName(this.samples, country, this.random.uneven(this.written.agenciesOf(country)))
  }

  private person(country: string): string {
    return personName(this.samples, country, this.random.uneven(this.written.peopleOf(country)))
  }

  private isAgency(reference: Record<string, unknown>): boolean {
    const known = this.samples.agencies.get('') ?? []
    return !('role' in reference) && known.includes(reference.name as string)
  }

  private target(key: string): string {
    const { agreement, initiative, event } = this.written.ids
    const same = this.template.record === 'initiative' ? initiative : agreement
    const ids = key === 'partOf' ? [...initiative, ...event] : key === 'related' ? [...initiative, ...agreement] : same
    return ids.length > 0 && this.random.next() < 0.8
      ? this.random.pick(ids)
      : `Programme ${this.random.between(1, 99)} of ${this.id}`
  }

  /** Returns the address and publication date of an earlier source, or new ones. */
  private address(publishedOn?: unknown): { url: string; publishedOn?: unknown } {
    if (this.written.urls.length > 0 && this.random.next() < REUSED_SOURCES) return this.random.pick(this.written.urls)
    const url = `https://${foldName(this.random.pick(this.samples.familyNames)) || 'news'}.example/${this.id}/${this.random.between(1, 99999)}`
    const source = { url, ...(publishedOn !== undefined && { publishedOn }) }
    remember(this.written.urls, source)
    return source
  }
}

const MAX_REMEMBERED = 500

/** Appends to a list of bounded length. */
export function remember<Value>(list: Value[], value: Value): void {
  list.push(value)
  if (list.length > MAX_REMEMBERED) list.splice(0, list.length - MAX_REMEMBERED)
}

const isDatelike = (value: unknown): boolean => typeof value === 'string' && /^[[\dX]/.test(value)
const shifted = (value: unknown, days: number): unknown => (typeof value === 'string' ? shiftDate(value, days) : value)

function sortOf(template: Template): string {
  const kind = 'kind' in template ? template.kind : undefined
  return (kind ?? template.record).replaceAll('-', ' ')
}

function without(fields: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))
}
