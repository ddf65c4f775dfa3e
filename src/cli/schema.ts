import type { Command } from 'commander'
import { recordJsonSchema } from '../records/definition/json-schema'

/** `data/record.schema.json` is this command's output; a test holds it. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of record files, with which editors complete and underline')
    .addHelpText('after', '\nExample:\n  govties schema > data/record.schema.json')
    .action(() => console.log(JSON.stringify(recordJsonSchema(), null, 2)))
}
