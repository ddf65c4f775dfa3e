import { join } from 'node:path'
import type { Database } from '../database/connect'
import { listUnlisted } from '../database/derive/list-entries'
import { deriveOutdatedTies } from '../database/derive/outdated-ties'
import { deriveOutdatedEffects } from '../database/effect/outdated-effects'
import { importPaths } from '../database/import/import-collection'
import type { Progress } from '../model/progress'
import { migrate } from '../database/migrate'
import { seed } from '../database/seed/seed'
import { projectRoot } from '../model/project-root'
import { formatCount } from './print'

/**
 * Updates the graph: applies migrations, runs the seed scripts, and imports data/. Returns a readable result for each
 * step.
 */
export async function loadGraph(database: Database, progress: Progress): Promise<string[]> {
  progress({ step: 'Migrating the database' })
  const { ran } = await migrate(database)
  progress({ step: 'Seeding' })
  const seeded = await seed(database)
  await listUnlisted(database, progress)
  await deriveOutdatedEffects(database, progress)
  const { derived } = await deriveOutdatedTies(database, progress)
  progress({ step: 'Loading data/' })
  const { records, unchanged } = await importPaths(database, [join(projectRoot, 'data')], {
    collection: 'data',
    progress,
  })
  const total = records.added + records.changed + records.unchanged
  return [
    ran.length > 0 ? `ran ${formatCount(ran.length, 'migration')}` : 'no migration to run',
    seeded.ran.length > 0 ? `ran ${formatCount(seeded.ran.length, 'seed script')}` : 'seed unchanged',
    ...(derived > 0 ? [`derived ${formatCount(derived, 'tie')} again`] : []),
    `${formatCount(total, 'record')} of data/${unchanged ? ', unchanged' : ''}`,
  ]
}
