import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { loadedGraph } from '../support/neo4j'
import { asked, counted, differences, type Lines, LOADING, NONE } from './compare'
import { STORY } from './folders'
import { recount } from './recount'

const DATA = join(projectRoot, 'data')
const DAYS = ['2013-11-15', '2018-06-30', '2020-10-15', '2021-11-30', '2026-11-01']

let api: Lines
let ours: Lines

beforeAll(async () => {
  api = await asked(await loadedGraph(), DAYS)
  ours = counted(recount([DATA, STORY], DAYS))
}, LOADING)

describe('of the shipped records, a recount in another language gives', () => {
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
