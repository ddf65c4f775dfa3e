import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { projectRoot } from '../../src/model/project-root'
import { buildSchema } from '../../src/graphql'
import { warmUp } from '../../src/server/warm-up'
import { loadedGraph } from '../support/neo4j'

const schema = buildSchema()

it('asks every question of the pages once, and each is answered', async () => {
  const { definitions } = parse(readFileSync(join(projectRoot, 'dist', 'explorer', 'questions.graphql'), 'utf8'))
  const questions = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []))
  const database = await loadedGraph()
  const { asked, failed } = await warmUp(await schema, database, new AbortController().signal)
  expect(failed).toEqual([])
  expect([...asked].sort()).toEqual(questions.sort())
})

it('asks nothing once the server closes', async () => {
  const database = await loadedGraph()
  const { asked } = await warmUp(await schema, database, AbortSignal.abort())
  expect(asked).toEqual([])
})
