import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import type { AnyRecord } from '../../src/records/definition/record'
import { readRecords } from '../../src/records/read/read-records'
import { filledWith, lost, type Snapshot } from './in-either-order'

/** The records about nodes in the founding story. */
const OF_STORY = [
  'gb-sg-mou-digital-government-2019',
  'gb-sg-partnership-for-the-future-2019',
  'sg-smart-nation-2014',
  'sg-govtech',
  'org-gb-gds',
  'person-kok-ping-soon',
  'person-kevin-cunnington',
  'person-vivian-balakrishnan',
]

/** A record about a person whose id the story generates, so that the facts of the story move to the id of the record. */
const HAMMOND = {
  record: 'person',
  id: 'person-philip-hammond',
  name: 'Philip Hammond',
  country: 'GB',
  summary: 'British politician.',
  sources: [{ url: 'https://example.org/hammond', kind: 'press', supports: ['name'] }],
} as AnyRecord

let records: AnyRecord[]
beforeAll(async () => {
  const { records: all } = await readRecords([join(projectRoot, 'data')])
  const ofStory = all.map(({ record }) => record).filter(({ id }) => OF_STORY.includes(id))
  expect(ofStory).toHaveLength(OF_STORY.length)
  records = [...ofStory, HAMMOND]
})

const ARTICLE = 'source-ad3a336b79e8e78d'
const PARTNERSHIP = 'gb-sg-partnership-for-the-future-2019'

function expectWordOfStory({ values }: Snapshot): void {
  expect(values.get(`${ARTICLE} derivedFrom`)).toEqual([
    'Joint press statement of the Government Technology Agency and the Government Digital Service, 14 June 2019',
  ])
  expect(values.get(`${ARTICLE} language`)).toEqual(['en'])
  expect(values.get(`${ARTICLE} publisher`)).toEqual(['The Business Times'])
  expect(values.get(`${PARTNERSHIP} aliases`)).toEqual([
    'Partnership for the Future',
    'SG-UK Partnership for the Future',
  ])
}

test('what the founding story states about a document and a node is kept whether or not records are imported', async () => {
  const story = await filledWith(['story'], records)
  expectWordOfStory(story)
  const onlyRecords = await filledWith(['records'], records)
  const both = await filledWith(['story', 'records'], records)
  expectWordOfStory(both)
  expect(lost(onlyRecords, both)).toEqual([])
  const later = await filledWith(['records', 'story'], records)
  expectWordOfStory(later)
  expect(later.hash).toBe(both.hash)
  // The record about Philip Hammond gives him another id. The facts about him from the story are found under that id.
  const ofHammond = /person-gb-philip-hammond|^claim-8ad6b9d57c0f572a/
  expect(lost(story, both).filter((path) => !ofHammond.test(path))).toEqual([])
  expect(both.values.get('person-gb-philip-hammond now')).toEqual(['person-philip-hammond'])
})
