import type { Database } from '../../src/database/connect'
import { importRecords } from '../../src/database/import/import-collection'
import { seedScripts } from '../../src/database/seed-scripts'
import type { Decision } from '../../src/records/decide/decision'
import { agency, agreement, person, readValues, source } from '../support/records'
import { empty } from '../support/wipe'

/**
 * The countries, the topics and the founding story. The other scripts are left out, because planning them would take
 * longer than the rest of a test.
 */
const scripts = seedScripts().filter(({ id }) => /^R(010|030|300)/.test(id))

/** Imports records as a collection. */
export async function put(graph: Database, records: object[], decisions: Decision[] = [], collection = 'one') {
  const { records: valid, problems } = readValues(records, collection)
  expect(problems).toEqual([])
  return importRecords(graph, valid, { collection, decisions, scripts, by: 'ada' })
}

/** Texts that may be corrupted when they are written as lines or read as a stream of bytes. */
export const TRICKY = 'Line\ttwo, three, “four” \u{1F1F8}\u{1F1EC} and Å\\n {"end": 5}'

/**
 * Fills an empty graph with everything that a graph can contain: dates, empty lists, merged and removed records, former
 * ids, decisions, an interrupted status and versions of several revisions.
 */
export async function fill(graph: Database): Promise<void> {
  await empty(graph)
  const signed = {
    signedOn: '2019-06',
    title: TRICKY,
    sources: [source(['signedOn'], 'one'), source(['title'], 'two')],
  }
  await put(graph, [agreement('a', signed), agreement('b', { signedOn: '2020-02-03' }), agency('govtech', 'GovTech')])
  await put(graph, [agreement('c', { countries: ['EE', 'FI', 'SG'], topics: ['digital identity'] })], [], 'two')
  const decisions: Decision[] = [{ same: ['a', 'b'], by: 'ada', on: '2026-01-02' }]
  await put(graph, [agreement('a', { ...signed, status: 'in-effect' }), agreement('b')], decisions)
  await put(graph, [person('philip-hammond', 'Philip Hammond', { country: 'GB' })], [], 'three')
}

const ALL = `MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock AND NOT node:GraphHash AND NOT node:Restore
WITH node, labels(node) AS labels, [name IN keys(node) | [name, toStringOrNull(node[name]), toStringList(CASE WHEN valueType(node[name]) STARTS WITH 'LIST' THEN node[name] ELSE [] END), valueType(node[name])]] AS properties
RETURN 'node' AS what, labels, properties, [] AS ends
UNION ALL
MATCH (from)-[link]->(to)
WITH from, link, to, [name IN keys(link) | [name, toStringOrNull(link[name]), toStringList(CASE WHEN valueType(link[name]) STARTS WITH 'LIST' THEN link[name] ELSE [] END), valueType(link[name])]] AS properties
RETURN type(link) AS what, [] AS labels, properties, [labels(from), from.id, labels(to), to.id] AS ends`

/**
 * Returns everything in a database, with the types of all values, in an order that does not depend on when they were
 * written.
 */
export async function contentOf(graph: Database): Promise<string[]> {
  const rows = await graph.read<{ what: string; labels: string[]; properties: unknown[][]; ends: unknown[] }>(ALL)
  return rows
    .map(({ what, labels, properties, ends }) => {
      const sorted = properties.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      return JSON.stringify([what, labels.sort(), sorted, ends.map((end) => (Array.isArray(end) ? end.sort() : end))])
    })
    .sort()
}
