import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Database } from '../../src/database/connect'
import { splitStatements } from '../../src/database/cypher-file'
import { exportFolder } from '../../src/database/export/export-graph'
import { hash } from '../../src/database/hash'
import { importPaths } from '../../src/database/import/import-collection'
import { artifactFolder } from '../../src/neo4j/local/artifacts'
import { classPath } from '../../src/neo4j/local/java'
import { openDatabase } from '../../src/database/open-database'
import { noProgress } from '../../src/model/progress'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { atEnd } from '../support/at-end'
import { artifactsForTests, loadedGraph, scratchGraph, settingsOf } from '../support/neo4j'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'
import { wipe } from '../support/wipe'
import { count, exported } from './exported'

let graph: Database
let whole: string
beforeAll(async () => {
  graph = await loadedGraph()
  whole = await hash(graph)
})

describe('an export can be imported again', () => {
  it('as YAML through the importer, into an empty graph, with the same hash', async () => {
    const folder = throwAwayFolder()
    writeFileSync(join(folder, 'records.yaml'), await exported(graph, 'yaml', { collection: 'data' }))
    const empty = await scratchGraph()
    const report = await importPaths(empty, [folder], { collection: 'data' })
    expect(report.records.added).toBe(
      await count(graph, "MATCH (r:Record {collection: 'data'}) RETURN count(r) AS count"),
    )
    expect(await hash(empty)).toBe(whole)
  })

  it('as Cypher, run statement by statement, with the same hash, and a second time without changes', async () => {
    const scratch = await scratchGraph()
    await migrate(scratch)
    await seed(scratch) // only a part of the graph, because a script for the whole graph takes minutes
    const seeded = await hash(scratch)
    const statements = splitStatements(await exported(scratch, 'cypher'))
    await wipe(scratch)
    for (let round = 0; round < 2; round += 1) {
      for (const statement of statements) await scratch.write(statement)
      expect(await hash(scratch)).toBe(seeded)
    }
  })

  it('as CSV through a real neo4j-admin, with the same hash', async () => {
    const folder = join(throwAwayFolder(), 'csv')
    await exportFolder(graph, 'csv', folder)
    const settings = settingsOf(throwAwayHome())
    await (await openDatabase(settings, noProgress)).release()
    await importByAdmin(folder, settings.home)
    const open = await openDatabase(settings, noProgress)
    atEnd(() => open.release())
    expect(await hash(open.database)).toBe(whole)
  })
})

/**
 * Runs the script in the folder that contains the files. Neo4j's own tool is available under the name that the script
 * uses.
 */
async function importByAdmin(folder: string, home: string): Promise<void> {
  const tools = throwAwayFolder()
  const lib = join(artifactFolder(artifactsForTests()), 'lib')
  const jars = classPath(readdirSync(lib).map((name) => join(lib, name)))
  const java = `exec java -Xmx500m -cp '${jars}' org.neo4j.cli.AdminTool "$@"`
  writeFileSync(join(tools, 'neo4j-admin'), `#!/bin/sh\n${java}\n`, { mode: 0o755 })
  const env = {
    ...process.env,
    PATH: `${tools}:${process.env.PATH}`,
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
  }
  await promisify(execFile)('sh', ['import.sh'], { cwd: folder, env })
}
