import { graphql } from 'graphql'
import type { Database, Parameters, ReadOptions } from '../../src/database/connect'
import { check, checks } from '../../src/database/check'
import { readCypher } from '../../src/database/cypher-file'
import { DatabaseTimeoutError } from '../../src/database/database-errors'
import { buildSchema } from '../../src/graphql/build-schema'
import { loadedGraph } from '../support/neo4j'
import { patientContext } from './patient-context'

/** Returns the answer, and the checks that ran for it. */
async function ask(graph: Database, source: string) {
  const texts = new Map(checks().map(({ name, path }) => [readCypher(path), name]))
  const run: string[] = []
  const read = <R>(cypher: string, parameters?: Parameters, options?: ReadOptions) => {
    const name = texts.get(cypher)
    if (name) {
      run.push(name)
      expect(options?.timeout).toBeGreaterThan(0)
      expect(options?.timeout).toBeLessThanOrEqual(60_000)
    }
    return graph.read<R>(cypher, parameters, options)
  }
  const version = () => graph.version()
  // A separate database object, so that no results are cached yet.
  const contextValue = patientContext({ ...graph, driver: graph.driver, name: graph.name, read, version })
  const { data, errors } = await graphql({ schema: await buildSchema(), source, contextValue })
  expect(errors).toBeUndefined()
  return { dataset: (data as { dataset: Record<string, unknown> }).dataset, run }
}

describe('the data set', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  it('runs each check once if the checks are requested', async () => {
    const { dataset, run } = await ask(graph, '{ dataset { checks { name passed rows } again: checks { name } } }')
    const names = checks().map(({ name }) => name)
    expect([...run].sort()).toEqual(names)
    expect(dataset['checks']).toEqual(names.map((name) => ({ name, passed: true, rows: 0 })))
  })

  it('stops its checks at their time limit, and reports this', async () => {
    await expect(check(graph, { timeout: 1 })).rejects.toThrow(DatabaseTimeoutError)
    const { run } = await ask(graph, '{ dataset { checks { name } } }')
    expect(run).toHaveLength(checks().length)
  })

  it('runs no checks for other fields', async () => {
    const { dataset, run } = await ask(graph, '{ dataset { revision builtAt licence citation } }')
    expect(run).toEqual([])
    expect(dataset['citation']).toContain(dataset['revision'])
  })
})
