import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../model/sha256'
import { cypherFolder, splitStatements } from './cypher-file'

/**
 * A script such as `V0001__name.cypher`. A script must not change after it has run, so databases store its checksum.
 */
export interface MigrationScript {
  version: string
  name: string
  checksum: string
  statements: string[]
}

const FILE_NAME = /^(V\d{4})__(\w+)\.cypher$/

/** Reads the migrations in a folder, oldest first. */
export function readMigrationScripts(folder = join(cypherFolder, 'schema')): MigrationScript[] {
  return readdirSync(folder)
    .map((file) => FILE_NAME.exec(file))
    .filter((match) => match !== null)
    .sort((a, b) => a[0].localeCompare(b[0]))
    .map(([file, version = '', name = '']) => readScript(folder, file, version, name))
}

function readScript(folder: string, file: string, version: string, name: string): MigrationScript {
  // Git may check out a script with different line endings, which do not count as a change.
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n')
  return {
    version,
    name: name.replaceAll('_', ' '),
    checksum: sha256(text),
    statements: splitStatements(text),
  }
}
