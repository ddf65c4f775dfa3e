import { join } from 'node:path'
import { importPaths } from '../../src/database/import/import-collection'
import { projectRoot } from '../../src/model/project-root'
import { answer } from '../questions/asking'
import { scratchGraph } from '../support/neo4j'
import { LOADING } from './compare'

const TIMES =
  'https://www.businesstimes.com.sg/government-economy/singapore-uk-to-deepen-collaboration-in-digital-government-services'

const STORY = `{
  agreements(where: { id: { eq: "gb-sg-mou-digital-government-2019" } }) {
    signedOn announcedOn commitmentsComplete
    signatoriesConnection { edges { node { name } properties { role } } }
    witnessesConnection { edges { node { name } properties { role } } }
    place { name aliases }
    commitments { id }
    statements { id }
  }
  initiatives(where: { id: { in: ["gb-sg-partnership-for-the-future-2019", "sg-smart-nation-2014"] } }, sort: [{ id: ASC }]) {
    name aliases launchedOn launchedBy { name }
    leadersAsOf(asOf: "2019-06-13") { id }
  }
  sources(where: { url: { eq: "${TIMES}" } }) { derivedFrom language }
}`

interface People {
  edges: { node: { name: string }; properties: { role: string } }[]
}

interface Story {
  agreements: [
    {
      signedOn: string
      announcedOn: string
      commitmentsComplete: boolean
      signatoriesConnection: People
      witnessesConnection: People
      place: { name: string }[]
      commitments: unknown[]
      statements: unknown[]
    },
  ]
  initiatives: {
    aliases: string[] | null
    launchedOn: string
    launchedBy: { name: string }[]
    leadersAsOf: { id: string }[]
  }[]
  sources: { derivedFrom: string | null; language: string | null }[]
}

let story: Story

beforeAll(async () => {
  const graph = await scratchGraph()
  await importPaths(graph, [join(projectRoot, 'test/fixtures/records-325')], { collection: 'data', by: 'test' })
  const { data, messages } = await answer(graph, STORY)
  expect(messages).toEqual([])
  story = data as unknown as Story
}, LOADING)

const named = ({ edges }: People): string[] =>
  edges.map(({ node, properties }) => `${node.name}, ${properties.role}`).sort()

describe('after an import of the frozen records, the graph states about the founding story', () => {
  it('the signatories and witnesses, with their roles', () => {
    const [{ signatoriesConnection, witnessesConnection }] = story.agreements
    expect(named(signatoriesConnection)).toEqual([
      'Kevin Cunnington, Director General',
      'Kok Ping Soon, Chief Executive',
    ])
    expect(named(witnessesConnection)).toEqual([
      'Philip Hammond, Chancellor of the Exchequer',
      'Tharman Shanmugaratnam, Senior Minister',
    ])
  })

  it('that the agreement was signed on Thursday at the residence of the Chancellor, and announced on Friday', () => {
    const [{ signedOn, announcedOn, place }] = story.agreements
    expect([signedOn, announcedOn]).toEqual(['2019-06-13', '2019-06-14'])
    // Another source states the less precise place.
    expect(place.map(({ name }) => name).sort()).toEqual([
      'London',
      'Official residence of the Chancellor of the Exchequer, London',
    ])
  })

  it('four commitments of an incomplete list, and at least four statements', () => {
    const [{ commitments, commitmentsComplete, statements }] = story.agreements
    expect([commitments.length, commitmentsComplete]).toEqual([4, false])
    expect(statements.length).toBeGreaterThanOrEqual(4)
  })

  it('that the article repeats the joint statement of the two agencies', () => {
    const [article] = story.sources
    expect(article?.derivedFrom).toMatch(/^Joint press statement/)
    expect(article?.language).toBe('en')
  })

  it('the launch of Partnership for the Future by the two foreign ministers, and its other names', () => {
    const [partnership] = story.initiatives
    expect(partnership).toMatchObject({ launchedOn: '2019-01' })
    expect(partnership?.launchedBy.map(({ name }) => name).sort()).toEqual(['Jeremy Hunt', 'Vivian Balakrishnan'])
    expect(partnership?.aliases).toContain('Partnership for the Future')
  })

  it('that GovTech led Smart Nation on 13 June 2019, and no body that did not exist then', () => {
    const leaders = story.initiatives[1]?.leadersAsOf.map(({ id }) => id)
    expect(leaders).toContain('sg-govtech')
    expect(leaders).not.toContain('sg-smart-nation-programme-office')
    expect(leaders).not.toContain('sg-mddi')
  })
})
