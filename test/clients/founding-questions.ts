import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import answers from '../data/founding-answers.json'

const folder = join(projectRoot, 'src/explorer/graphiql/questions')

/** A query about the founding story, as GraphiQL shows the query. */
export interface Question {
  name: string
  text: string
}

export const questions: Question[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ name: name.replace('.graphql', ''), text: readFileSync(join(folder, name), 'utf8') }))

/** The `data` of the responses that a client received, by the name of the question. */
export type Answers = Record<string, unknown>

/** Asserts that a client received the right answers to the queries about the founding story. */
export function expectFoundingStory(got: Answers): void {
  expect(Object.keys(got).sort()).toEqual(questions.map(({ name }) => name))
  expect(everyId(got['01-who-signed'])).toEqual(expect.arrayContaining(answers.signed.map(({ person }) => person)))
  expect(everyId(got['02-who-witnessed'])).toEqual(answers.witnessed.map(({ person }) => person))
  expect(got['03-where-and-when']).toMatchObject({
    agreements: [{ signedOn: answers.signedOn.preferred, announcedOn: answers.announcedOn }],
  })
  expect(everyId(got['04-what-was-promised'])).toEqual(answers.commitments.map(({ id }) => id))
  expect(everyId(got['05-who-leads'])).toEqual(answers.leadsSmartNation.withRecords)
  expect(everyId(got['06-who-led-as-of'])).toEqual(expect.arrayContaining(['sg-govtech']))
  expect(got['07-who-launched']).toMatchObject({
    initiatives: [{ launchedOn: answers.launchedPartnership.launchedOn }],
  })
  expect(everyId(got['08-what-ties-them'])).toEqual(
    expect.arrayContaining(answers.tie.inOrderOfTime.map(({ id }) => id)),
  )
  expect(got['09-how-linked']).toMatchObject({ paths: [{ hops: expect.any(Array) as unknown[] }] })
  expect(everyId(got['10-what-was-said'])).toEqual(answers.statements.map(({ id }) => id))
}

/** Returns every value of a field `id` in an answer, in order. */
function everyId(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(everyId)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' && typeof inner === 'string' ? [inner] : everyId(inner),
  )
}
