import { type Command, InvalidArgumentError } from 'commander'
import { join } from 'node:path'
import { importRecords } from '../database/import/import-collection'
import { InvalidRecordsError } from '../database/import-errors'
import { migrate } from '../database/migrate'
import { projectRoot } from '../model/project-root'
import type { AnyRecord } from '../records/definition/record'
import { generateRecords } from '../records/generate/generate-records'
import { readRecords } from '../records/read/read-records'
import { reportImport } from './format-import'
import { formatCount } from './print'
import { withDatabase } from './with-database'
import { writeOutput } from './write-output'

interface GenerateFlags {
  agreements: number
  seed: number
  like: string
  output?: string
  import?: boolean
  collection: string
}

/** Adds `govties generate`. */
export function addGenerateCommand(program: Command): void {
  program
    .command('generate')
    .description('write synthetic records that resemble the real ones as JSON Lines, for load tests')
    .requiredOption(
      '--agreements <number>',
      'number of agreements; the number of other records is proportional',
      parseInteger,
    )
    .option('--seed <number>', 'the same seed gives the same records', parseInteger, 1)
    .option('--like <path>', 'the records that the generated ones resemble', join(projectRoot, 'data'))
    .option('--output <file>', 'a file whose name ends in .jsonl; by default standard output')
    .option('--import', 'import the records instead of printing them')
    .option('--collection <name>', 'with --import: the name of the collection', 'generated')
    .addHelpText('after', HELP)
    .action(runGenerate)
}

const HELP = `
The records are synthetic: their ids begin with generated-, and the addresses of their sources end in .example.
With --import, the exit codes are those of \`govties import\`.

Example:
  govties generate --agreements 10000 --seed 7 --output generated.jsonl
  govties import generated.jsonl --collection generated
  govties generate --agreements 10000 --seed 7 --import`

async function runGenerate({ agreements, seed, like, ...flags }: GenerateFlags): Promise<void> {
  const { records, problems } = await readRecords([like])
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  const generated = generateRecords({ agreements, seed, like: records.map(({ record }) => record) })
  await (flags.import ? importAll(generated, flags.collection) : writeLines(generated, flags.output))
}

function importAll(generated: Iterable<AnyRecord>, collection: string): Promise<void> {
  return withDatabase(async (database, progress) => {
    const records = [...generated].map((record, index) => ({ record, file: 'generated', line: index + 1, column: 1 }))
    await migrate(database)
    reportImport(await importRecords(database, records, { collection, progress }))
  })
}

async function writeLines(generated: Iterable<AnyRecord>, output?: string): Promise<void> {
  const written = await writeOutput(linesOf(generated), output)
  if (output !== undefined) console.error(`${formatCount(written, 'record')} in ${output}.`)
}

function* linesOf(records: Iterable<AnyRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}

function parseInteger(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be an integer.')
  return Number(text)
}
