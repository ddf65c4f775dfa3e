import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { projectRoot } from '../../src/model/project-root'
import { buildSchema } from '../../src/graphql/build-schema'
import { warmUp, warmUpEndpoints } from '../../src/server/warm-up'
import { loadedGraph } from '../support/neo4j'

const schema = buildSchema()

it('the warm-up runs every page query without an error, and repeats a query that failed', async () => {
  const { definitions } = parse(readFileSync(join(projectRoot, 'dist', 'explorer', 'questions.graphql'), 'utf8'))
  const questions = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []))
  const database = await loadedGraph()
  let calls = 0
  const query: typeof database.query = (...asked) =>
    calls++ === 0 ? Promise.reject(new Error('The first statement fails.')) : database.query(...asked)
  const once = Object.create(database, { query: { value: query } }) as typeof database
  const { signal } = new AbortController()
  const { asked, failed } = await warmUp({ schema: await schema, database: once, signal })
  expect(failed).toEqual([])
  expect([...asked].sort()).toEqual(questions.sort())
})

it('the warm-up runs the document of every endpoint without an error', async () => {
  const { signal } = new AbortController()
  expect(await warmUpEndpoints({ schema: await schema, database: await loadedGraph(), signal })).toEqual([])
})

it('the warm-up runs no query once the server closes', async () => {
  const database = await loadedGraph()
  const { asked } = await warmUp({ schema: await schema, database, signal: AbortSignal.abort() })
  expect(asked).toEqual([])
})

it('the warm-up waits before each query until no request is under way', async () => {
  const database = await loadedGraph()
  const closing = new AbortController()
  const events: string[] = []
  const query: typeof database.query = (...asked) => {
    events.push('asked')
    return database.query(...asked)
  }
  const waitUntilIdle = async () => {
    events.push('waited')
    if (events.length > 6) closing.abort()
  }
  const watched = Object.create(database, { query: { value: query } }) as typeof database
  await warmUp({ schema: await schema, database: watched, signal: closing.signal, waitUntilIdle })
  expect(events[0]).toBe('waited')
  expect(events.join(' ')).toMatch(/waited asked/)
})
