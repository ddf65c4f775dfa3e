import { countryName } from '../../model/country-codes'
import { type EntityId, entityId, sourceId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { ListRecord, SearchPlace, SearchRecord } from '../definition/coverage'
import type { FactBuilder } from './fact-builder'
import { countriesOfSearch, unmetConditions } from './search-rule'
import { searchStatement } from './search-statement'
import { addTargets, ENTRIES, linkTopics } from './topics-and-links'

/**
 * Adds a search: its values, the countries, places, topics and records, and the conditions of “searched, none found”
 * that its record does not meet. The places that were searched are the evidence for all values of the search.
 */
export function addSearch(builder: FactBuilder, record: SearchRecord): void {
  const { aboutId } = builder
  addSearchClaims(builder, record)
  builder.ownNode().described = descriptionOf(builder, record)
  for (const country of countriesOfSearch(record)) builder.relate(aboutId, 'SEARCHED', entityId(country), {})
  for (const place of record.places) addPlace(builder, place)
  linkTopics(builder, aboutId, 'Search', record.sought.topics, (topic) => builder.relate(aboutId, 'SOUGHT', topic, {}))
  addTargets(builder, { field: 'list', type: 'WENT_THROUGH', kinds: ['PublishedList'] }, record.list)
  addTargets(builder, { field: 'records', type: 'FOUND', kinds: ENTRIES }, record.records)
  const renewal = { field: 'renewalOf', type: 'SOUGHT_RENEWAL_OF', kinds: ['Agreement'] } as const
  addTargets(builder, renewal, record.sought.renewalOf)
}

function addSearchClaims(builder: FactBuilder, record: SearchRecord): void {
  const { by, searcher, on, found, note, sought } = record
  const values = { by, searcher, on, found: String(found), note, soughtFrom: sought.from, soughtTo: sought.to }
  const evidence = builder.evidence.of('')
  for (const [property, value] of Object.entries(values)) {
    if (value !== undefined) builder.claim(builder.aboutId, { property, value }, evidence)
  }
  const subject = record.list ?? countriesOfSearch(record).map(countryName).join(' and ')
  const name = { property: 'name', value: `Search of ${on}: ${subject}` }
  builder.claim(builder.aboutId, name, { ...evidence, basis: 'INFERRED' })
}

function descriptionOf(builder: FactBuilder, record: SearchRecord): Record<string, string | string[]> {
  const { kinds, topics, renewalOf } = record.sought
  const notRecorded = record.notRecorded ?? []
  const renewed = renewalOf && builder.index.things.byId.get(builder.index.things.canonical(renewalOf))?.names[0]
  return {
    scope: record.between ? 'PAIR' : record.countries ? 'COUNTRIES' : 'LIST',
    ...(kinds && { soughtKinds: kinds.map(inCapitals) }),
    ...(topics && { soughtTopics: topics }),
    ...(renewalOf && { soughtRenewalOf: renewalOf }),
    notRecorded: notRecorded.map(({ what }) => what),
    notRecordedWhy: notRecorded.map(({ why }) => why),
    unmet: unmetConditions(record),
    statement: searchStatement(record, renewed),
  }
}

function addPlace(builder: FactBuilder, { for: party, url, query, outcome, language }: SearchPlace): void {
  const place = sourceId(url) as string as EntityId
  const properties = { party, query, outcome: inCapitals(outcome), language }
  builder.relate(builder.aboutId, 'LOOKED_IN', place, properties)
}

/** Adds a published list: the names of its entries, and a link to the record of each entry that has one. */
export function addPublishedList(builder: FactBuilder, record: ListRecord): void {
  const entries = record.entries ?? []
  builder.ownNode().described = { entryNames: entries.map(({ name }) => name) }
  for (const { name, record: id } of entries) {
    const target = { field: 'entries', type: 'LISTS', kinds: ENTRIES, properties: { entry: name } } as const
    addTargets(builder, target, id)
  }
}
