import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { importPaths } from '../../src/database/import/import-collection'
import { projectRoot } from '../../src/model/project-root'
import { scratchGraph } from '../support/neo4j'
import { askedOfPairs, askedOfThings, recountedOfPairs, recountedOfThings } from './asked'
import { recount, type Recounted } from './recount'

const RECORDS = join(projectRoot, 'test/fixtures/records-325')
const DAYS = [
  '2004-09-15',
  '2014-12-31',
  '2018-11-22',
  '2019-06-13',
  '2021-11-30',
  '2023-07-24',
  '2025-07-05',
  '2026-11-28',
]

let graph: Database
let recounted: Recounted

beforeAll(async () => {
  graph = await scratchGraph()
  await importPaths(graph, [RECORDS], { collection: 'data', by: 'test' })
  recounted = recount([RECORDS], DAYS)
})

it('the figures of every pair on every day are those that a recount of the files gives', async () => {
  expect(await askedOfPairs(graph, DAYS)).toEqual(recountedOfPairs(recounted))
})

it('the degree of every agreement and initiative is the one that a recount of the files gives', async () => {
  expect(await askedOfThings(graph, DAYS)).toEqual(recountedOfThings(recounted))
})
