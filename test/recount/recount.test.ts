import { join } from 'node:path'
import { importPaths } from '../../src/database/import/import-collection'
import { projectRoot } from '../../src/model/project-root'
import { scratchGraph } from '../support/neo4j'
import { asked, counted, differences, type Lines, LOADING, NONE } from './compare'
import { recount, rulesOfTheRecount } from './recount'

const fixture = (name: string): string => join(projectRoot, 'test/fixtures', name)
const RECORDS = fixture('records-325')
const MADE = fixture('made-records')
/** What the seed says of three things of the records, as records. */
const STORY = fixture('founding-story')
const FOLDERS = [RECORDS, MADE, STORY]
/** 2021-01-01 is the last day of several terms. The last of these days is in the future. */
const DAYS = [
  '2014-12-31',
  '2018-02-01',
  '2019-06-13',
  '2021-01-01',
  '2021-11-30',
  '2023-07-24',
  '2026-11-28',
  '2199-01-01',
]

let api: Lines
let ours: Lines

beforeAll(async () => {
  const graph = await scratchGraph()
  await importPaths(graph, [RECORDS], { collection: 'data', by: 'test' })
  await importPaths(graph, [MADE], { collection: 'made', by: 'test' })
  api = await asked(graph, DAYS)
  ours = counted(recount(FOLDERS, DAYS))
}, LOADING)

describe('a recount of the record files, in another language than that of the server, gives', () => {
  it('the same counts, dates and recorded agreements of every pair', () => {
    expect(differences(api.ties, ours.ties)).toEqual(NONE)
  })

  it('the same figures of every pair by basis and measure on every day', () => {
    expect(differences(api.cells, ours.cells)).toEqual(NONE)
  })

  it('the same degree of every agreement and initiative on every day', () => {
    expect(differences(api.degrees, ours.degrees)).toEqual(NONE)
  })

  it('the same day on which each was last known to be in effect', () => {
    expect(differences(api.knownDays, ours.knownDays)).toEqual(NONE)
  })
})

describe('it disagrees with the server if this rule is changed:', () => {
  it.each(Object.keys(rulesOfTheRecount()))('%s', (rule) => {
    expect(counted(recount(FOLDERS, DAYS, rule))).not.toEqual(api)
  })
})
