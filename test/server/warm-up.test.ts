import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { buildSchema } from '../../src/graphql'
import { warmUp } from '../../src/server/warm-up'
import { builtCommand } from '../support/built'
import { loadedGraph } from '../support/neo4j'

it('asks every one of the first questions of the pages, and each is answered', async () => {
  builtCommand()
  expect(existsSync(join(projectRoot, 'dist', 'explorer', 'questions.graphql'))).toBe(true)
  const database = await loadedGraph()
  const { asked, failed } = await warmUp(await buildSchema(), database, new AbortController().signal)
  expect(failed).toEqual([])
  expect(asked).toContain('Pair')
  expect(asked.length).toBeGreaterThan(15)
}, 600_000)

it('asks nothing once the server closes', async () => {
  const database = await loadedGraph()
  const { asked } = await warmUp(await buildSchema(), database, AbortSignal.abort())
  expect(asked).toEqual([])
}, 600_000)
