import type { Command } from 'commander'
import { recordJsonSchema } from '../records'

/** Adds `govties schema`. A test compares its output with `data/record.schema.json`. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of record files, for completion and checks in editors')
    .addHelpText('after', '\nExample:\n  govties schema > data/record.schema.json')
    .action(() => console.log(JSON.stringify(recordJsonSchema(), null, 2)))
}
