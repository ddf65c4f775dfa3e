import { type Command, Option } from 'commander'
import {
  exportFile,
  exportFolder,
  FILE_FORMATS,
  type FileFormat,
  FOLDER_FORMATS,
  type FolderFormat,
} from '../database/export/export-graph'
import { OutputNeededError } from '../database/export/export-errors'
import { withDatabase } from './with-database'
import { writeOutput } from './write-output'

interface ExportFlags {
  format: FileFormat | FolderFormat
  output?: string
  countries?: string[]
  topics?: string[]
  collection?: string
}

/** Adds `govties export`. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('export the graph, or the part about certain countries and topics')
    .addOption(
      new Option('--format <format>', 'the format').choices([...FILE_FORMATS, ...FOLDER_FORMATS]).makeOptionMandatory(),
    )
    .option('--output <path>', 'a file or, for csv and tables, a folder; by default standard output')
    .option('--countries <codes>', 'limit the export to these countries, such as GB,SG', parseList)
    .option('--topics <ids>', 'limit the export to these topics and narrower ones', parseList)
    .option('--collection <name>', 'limit the export to the records of this collection (yaml)')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
  yaml     the records, as import reads them
  cypher   one script for Neo4j Browser or cypher-shell
  graphml, gexf   for network programs such as Gephi, without claims
  jsonld   linked data with terms of schema.org, PROV and SKOS
  csv      a folder for govties load, or for neo4j-admin database import full
  tables   a folder of tables for spreadsheets

Examples:
  govties export --format yaml --output records.yaml
  govties export --format gexf --countries GB,SG --output gb-sg.gexf
  govties export --format csv --output graph-csv`

async function run({ format, output, ...options }: ExportFlags): Promise<void> {
  if (!isFolderFormat(format)) {
    await withDatabase((database) => writeOutput(exportFile(database, format, options), output))
    return
  }
  if (!output) throw new OutputNeededError(format)
  const files = await withDatabase((database, progress) => exportFolder(database, format, output, options, progress))
  console.error(`${files.length} files in ${output}.`)
}

const isFolderFormat = (format: FileFormat | FolderFormat): format is FolderFormat =>
  (FOLDER_FORMATS as readonly string[]).includes(format)

const parseList = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
