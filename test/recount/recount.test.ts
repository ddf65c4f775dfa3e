import type { Database } from '../../src/database/connect'
import { importPaths } from '../../src/database/import/import-collection'
import { scratchGraph } from '../support/neo4j'
import { askEffects, askPairDegrees } from './asked'
import { asked, counted, differences, type Lines, LOADING, NONE } from './compare'
import { AGAIN, DAYS, FOLDERS, MADE, RECORDS } from './folders'
import { linesOfEffects, linesOfPairDegrees, pairsOfSeveral } from './lines'
import { recount, type Recounted } from './recount'

/** One of these days, for which more fields of the API are queried. */
const DAY = '2021-11-30'

let graph: Database
let recounted: Recounted
let api: Lines
let ours: Lines

beforeAll(async () => {
  graph = await scratchGraph()
  await importPaths(graph, [RECORDS], { collection: 'data', by: 'test' })
  await importPaths(graph, [MADE], { collection: 'made', by: 'test' })
  await importPaths(graph, [AGAIN], { collection: 'again', by: 'test' })
  api = await asked(graph, DAYS)
  recounted = recount(FOLDERS, DAYS)
  ours = counted(recounted)
}, LOADING)

describe('a recount of the record files, in a different language from the server, gives', () => {
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

describe('between the two countries of each pair, the recount gives', () => {
  it(
    'the same figures of effect by basis',
    async () => {
      expect(differences(await askEffects(graph, DAY), linesOfEffects(recounted, DAY))).toEqual(NONE)
    },
    LOADING,
  )

  it(
    'the same degree of every agreement of several parties',
    async () => {
      const asked = await askPairDegrees(graph, DAY, pairsOfSeveral(recounted))
      expect(differences(asked, linesOfPairDegrees(recounted, DAY))).toEqual(NONE)
    },
    LOADING,
  )
})
