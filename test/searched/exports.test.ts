import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitStatements } from '../../src/database/cypher-file'
import { exportFolder } from '../../src/database/export/export-graph'
import { hash } from '../../src/database/hash'
import { importPaths } from '../../src/database/import/import-collection'
import { exported } from '../database/exported'
import { scratchGraph } from '../support/neo4j'
import { throwAwayFolder } from '../support/throw-away'
import { agreement, placesWith, search } from './made-search'

const RECORDS = [
  agreement('a'),
  search('s', {
    found: 2,
    records: ['a'],
    notRecorded: [{ what: 'A draft', why: 'Nobody signed it.' }],
    note: 'A note.',
  }),
  search('t', {
    sought: { topics: ['digital identity'], from: '2015', to: '2026' },
    places: placesWith({ language: 'en' }),
  }),
  search('u', { sought: { renewalOf: 'a' }, searcher: 'machine' }),
  search('v', { between: undefined, list: 'l' }),
  search('w', { between: undefined, countries: ['FJ'] }),
  {
    record: 'list',
    id: 'l',
    name: 'A list',
    url: 'https://list.example/',
    on: '2026-05',
    publisher: 'A publisher',
    number: 3,
    entries: [{ name: 'One', record: 'a' }, { name: 'Two' }],
    sources: [{ url: 'https://list.example/', kind: 'official', supports: ['number'] }],
  },
]

function written(text: string): string {
  const folder = throwAwayFolder()
  writeFileSync(join(folder, 'records.yaml'), text)
  return folder
}

test('searches and lists stay the same through an export as YAML or Cypher, and are part of the export of a country', async () => {
  const graph = await scratchGraph()
  await importPaths(graph, [written(JSON.stringify(RECORDS))], { collection: 'made', by: 'test' })
  const before = await hash(graph)
  const yaml = await exported(graph, 'yaml', { collection: 'made' })
  const ofFiji = await exported(graph, 'yaml', { countries: ['FJ'] })
  for (const id of ['s', 't', 'u', 'v', 'w', 'l']) expect(ofFiji).toMatch(new RegExp(`^ +id: ${id}$`, 'm'))
  const statements = splitStatements(await exported(graph, 'cypher'))
  for (const format of ['gexf', 'graphml', 'jsonld'] as const) {
    expect(await exported(graph, format)).toContain('Search of 2026-06-30: Estonia and Fiji')
  }
  const files = await exportFolder(graph, 'csv', join(throwAwayFolder(), 'csv'))
  expect(files.length).toBeGreaterThan(2)

  const again = await scratchGraph()
  await importPaths(again, [written(yaml)], { collection: 'made', by: 'test' })
  expect(await hash(again)).toBe(before)

  const empty = await scratchGraph()
  for (const statement of statements) await empty.write(statement)
  expect(await hash(empty)).toBe(before)
}, 600_000)
