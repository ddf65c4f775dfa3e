import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '../src/database/connect'
import { emptyDatabase } from '../src/database/history/empty-database'
import { importRecords } from '../src/database/import/import-collection'
import { migrate } from '../src/database/migrate'
import { openDatabase } from '../src/database/open-database'
import { RunningHash } from '../src/database/running-hash'
import { seed } from '../src/database/seed/seed'
import { projectRoot } from '../src/model/project-root'
import { readSettings } from '../src/model/settings'
import { generateRecords } from '../src/records/generate/generate-records'
import { readRecords } from '../src/records/read/read-records'
import type { LocatedRecord } from '../src/records/read/validate'

const { values: flags } = parseArgs({
  options: {
    agreements: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    home: { type: 'string' },
  },
})

/** The time that all updates of the hash have taken so far, in milliseconds. */
let spent = 0

/** Measures how long each update of the hash takes. */
function measureUpdates(): void {
  const update = Object.getOwnPropertyDescriptor(RunningHash.prototype, 'update')?.value as RunningHash['update']
  RunningHash.prototype.update = async function (this: RunningHash) {
    const begun = performance.now()
    const value = await update.call(this)
    spent += performance.now() - begun
    return value
  }
}

async function run(): Promise<void> {
  measureUpdates()
  const home = flags.home ?? mkdtempSync(join(tmpdir(), 'govties-hash-'))
  const environment = { ...process.env, GOVTIES_HOME: home, GOVTIES_ARTIFACTS: readSettings().artifacts }
  const open = await openDatabase(
    readSettings({ ...environment, GOVTIES_BOLT_PORT: '0', GOVTIES_BROWSER_PORT: '0' }),
    () => {},
  )
  try {
    const { records } = await readRecords([join(projectRoot, 'data')])
    const like = records.map(({ record }) => record)
    const generated = [...generateRecords({ agreements: Number(flags.agreements), seed: 1, like })].map(
      (record, index) => ({ record, file: 'generated', line: index + 1, column: 1 }),
    )
    for (let round = 1; round <= Number(flags.rounds); round++) {
      await emptyDatabase(open.database)
      await migrate(open.database)
      await seed(open.database)
      console.log(`Round ${round}, load ${loadavg()[0]?.toFixed(1)}`)
      await measure(open.database, 'data', records)
      await measure(open.database, 'data', records.slice(1), 'one record less')
      await measure(open.database, 'generated', generated)
    }
  } finally {
    await open.release()
    if (!flags.home) rmSync(home, { recursive: true, force: true })
  }
}

async function measure(database: Database, collection: string, records: LocatedRecord[], what = 'all'): Promise<void> {
  spent = 0
  const begun = performance.now()
  await importRecords(database, records, { collection, by: 'bench' })
  const whole = performance.now() - begun
  const share = ((100 * spent) / whole).toFixed(1)
  console.log(
    `${collection}, ${what} (${records.length} records): import ${whole.toFixed(0)} ms, hash ${spent.toFixed(0)} ms, ${share} %`,
  )
}

void run()
