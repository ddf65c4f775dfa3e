import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { toRDF } from 'jsonld'
import type { Database } from '../../src/database/connect'
import { exportFolder } from '../../src/database/export/export-graph'
import { importPaths } from '../../src/database/import/import-collection'
import { loadedGraph, scratchGraph } from '../support/neo4j'
import { throwAwayFolder } from '../support/throw-away'
import { count, exported } from './exported'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

const WITHOUT_CLAIMS =
  'MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT a:FormerId AND NOT b:FormerId RETURN count(r) AS count'
const THINGS = 'MATCH (a:Entity) WHERE NOT a:FormerId RETURN count(a) AS count'

describe('other programs can read an export', () => {
  it('as GraphML, with graphology', async () => {
    const read = graphml.parse(MultiDirectedGraph, await exported(graph, 'graphml'))
    expect(read.order).toBe(await count(graph, THINGS))
    expect(read.size).toBe(await count(graph, WITHOUT_CLAIMS))
    expect(read.getNodeAttribute('sg-govtech', 'name')).toBe('Government Technology Agency')
  })

  it('as GEXF, with graphology', async () => {
    const read = gexf.parse(MultiDirectedGraph, await exported(graph, 'gexf'))
    expect(read.order).toBe(await count(graph, THINGS))
    expect(read.size).toBe(await count(graph, WITHOUT_CLAIMS))
    expect(read.getNodeAttributes('sg-govtech')).toMatchObject({ label: 'Government Technology Agency', is: 'Agency' })
  })

  it('as JSON-LD, with jsonld, as triples that use terms of other vocabularies where they fit', async () => {
    const document = JSON.parse(await exported(graph, 'jsonld', { countries: ['SG'] })) as object
    const triples = (await toRDF(document)) as { subject: Term; predicate: Term; object: Term }[]
    const about = triples.filter(({ subject }) => subject.value.endsWith(':id/sg-govtech'))
    expect(about.map(({ predicate }) => predicate.value)).toEqual(
      expect.arrayContaining(['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'https://schema.org/name']),
    )
    const derived = triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#wasDerivedFrom')
    expect(derived.length).toBeGreaterThan(100)
    expect(triples.every(({ predicate }) => /^(https?:|urn:govties:)/.test(predicate.value))).toBe(true)
  })
})

interface Term {
  value: string
}

describe('a part of the export', () => {
  it('has the entries in which the countries take part, and no relationships to other nodes', async () => {
    const read = gexf.parse(MultiDirectedGraph, await exported(graph, 'gexf', { countries: ['EE'] }))
    const agreements = await graph.read(
      `MATCH (:Country {id: 'EE'})<-[:BELONGS_TO]-(a:Agency)-[:PARTY_TO]->(g:Agreement) RETURN g.id AS id
       UNION MATCH (:Country {id: 'EE'})-[:PARTY_TO]->(g:Agreement) RETURN g.id AS id
       // An agreement of other countries is included if a fact links it to one of these countries, or to an entry in
       // which they take part.
       UNION MATCH (:Country {id: 'EE'})-[:PARTY_TO|TAKES_PART_IN|TOOK_PART_IN]->()-[fact]-(g:Agreement)
       WHERE fact.sources IS NOT NULL RETURN g.id AS id
       UNION MATCH (:Country {id: 'EE'})<-[:BELONGS_TO]-(:Agency|Person)-[:TAKES_PART_IN|LEADS|TOOK_PART_IN]->()-[fact]-(g:Agreement)
       WHERE fact.sources IS NOT NULL RETURN g.id AS id`,
    )
    const found = read.filterNodes((_, { is }) => is === 'Agreement')
    expect(found.sort()).toEqual(agreements.map(({ id }) => id as string).sort())
    expect(found).not.toContain('gb-sg-mou-digital-government-2019')
  })

  it('of the YAML can be imported separately', async () => {
    const folder = throwAwayFolder()
    writeFileSync(join(folder, 'records.yaml'), await exported(graph, 'yaml', { countries: ['EE'] }))
    const report = await importPaths(await scratchGraph(), [folder], { dryRun: true })
    expect(report.records.added).toBeGreaterThan(10)
  })

  it.each([{ countries: ['XX'] }, { countries: ['sg-govtech'] }, { topics: ['SG'] }])(
    'is refused if its name is invalid: %j',
    async (selection) => {
      await expect(exported(graph, 'gexf', selection)).rejects.toThrow(/XX|sg-govtech|SG/)
    },
  )
})

it('tables for people have no cell that a spreadsheet reads as a formula', async () => {
  const folder = join(throwAwayFolder(), 'tables')
  mkdirSync(folder)
  const scratch = await scratchGraph()
  await scratch.write(
    `CREATE (:Agreement:Entity {id: 'evil', title: '=HYPERLINK("https://evil.example")', summary: '+1', kind: '-2+3', status: '@SUM(A1)'})`,
  )
  const names = await exportFolder(scratch, 'tables', folder)
  const text = readFileSync(join(folder, names[0] ?? ''), 'utf8')
  expect(text).toContain(`'=HYPERLINK`)
  expect(text).not.toMatch(/(^|[,"])[=+@]/m)
})
