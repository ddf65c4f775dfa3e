import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { projectRoot } from '../../src/model/project-root'
import { buildSchema } from '../../src/graphql'
import { warmUp } from '../../src/server/warm-up'
import { builtCommand } from '../support/built'
import { loadedGraph } from '../support/neo4j'

it('asks every question of the pages once, and each is answered', async () => {
  builtCommand()
  const { definitions } = parse(readFileSync(join(projectRoot, 'dist', 'explorer', 'questions.graphql'), 'utf8'))
  const questions = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []))
  const database = await loadedGraph()
  const { asked, failed } = await warmUp(await buildSchema(), database, new AbortController().signal)
  expect(failed).toEqual([])
  expect([...asked].sort()).toEqual(questions.sort())
}, 600_000)

it('asks nothing once the server closes', async () => {
  const database = await loadedGraph()
  const { asked } = await warmUp(await buildSchema(), database, AbortSignal.abort())
  expect(asked).toEqual([])
}, 600_000)
