import fc from 'fast-check'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { rebuildAt } from '../../src/database/history/rebuild'
import { importRecords } from '../../src/database/import/import-collection'
import { seedScripts } from '../../src/database/seed-scripts'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database'
import { noProgress } from '../../src/model/progress'
import { atEnd } from '../support/at-end'
import { scratchGraph, settingsOf } from '../support/neo4j'
import { throwAwayHome } from '../support/throw-away'
import { empty } from '../support/wipe'
import { histories, recordsOf, type Step } from './histories'

/** Opens an empty graph in addition to the scratch graph. Tests rebuild graphs in this second graph. */
export async function secondGraph(home = throwAwayHome()): Promise<OpenDatabase> {
  const open = await openDatabase(settingsOf(home, { GOVTIES_HEAP: '600m' }), noProgress)
  atEnd(() => open.release())
  return open
}

/**
 * Checks, for random histories, that the graph of every revision can be rebuilt, and that its hash equals the hash
 * recorded at that revision.
 */
export async function prove(target: Database, options: { runs: number; steps: number }): Promise<void> {
  const graph = await scratchGraph()
  await fc.assert(
    fc.asyncProperty(histories(options.steps), async (steps) => {
      await empty(graph)
      for (const step of steps) await runStep(graph, step)
      for (const { id, graphHash } of await revisionsOf(graph)) {
        await empty(target)
        const known = await rebuildAt(graph, id, target)
        expect({ id, hash: await hash(target) }).toEqual({ id, hash: graphHash })
        expect(known).toMatchObject({ revision: id, sameHash: true, sameRules: true })
      }
    }),
    { numRuns: options.runs, endOnFailure: true },
  )
}

/**
 * The countries, the topics and the founding story. The other scripts are left out, because planning them would take
 * longer than the rest of the test.
 */
export const founding = seedScripts().filter(({ id }) => /^R(010|030|300)/.test(id))

async function runStep(graph: Database, step: Step): Promise<void> {
  const { collection, decisions } = step
  const { revision } = await importRecords(graph, recordsOf(step), {
    collection,
    decisions,
    scripts: founding,
    by: 'test',
  })
  if (!revision) return
  // The hash that the run updated step by step equals the hash of the whole graph.
  expect((await revisionsOf(graph)).at(-1)).toEqual({ id: revision, graphHash: await hash(graph) })
}

const REVISIONS =
  'MATCH (revision:Revision) RETURN revision.id AS id, revision.graphHash AS graphHash ORDER BY revision.id'

const revisionsOf = (graph: Database) => graph.read<{ id: string; graphHash: string }>(REVISIONS)
