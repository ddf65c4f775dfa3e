#!/usr/bin/env node
import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../model/project-root'
import { addCheckCommand } from './check'
import { ExitCode, exitCodeOf, tellError } from './errors'
import { addDiffCommand } from './diff'
import { addExportCommand } from './export'
import { addGenerateCommand } from './generate'
import { addHashCommand } from './hash'
import { addImportCommand } from './import'
import { addLoadCommand } from './load'
import { addMigrateCommand } from './migrate'
import { addReviewCommand } from './review'
import { addSchemaCommand } from './schema'
import { addSeedCommand } from './seed'
import { addStartCommand } from './start'

/** Each command adds itself to the program; one file per command. */
const addCommands: ((program: Command) => void)[] = [
  addStartCommand,
  addImportCommand,
  addReviewCommand,
  addGenerateCommand,
  addSchemaCommand,
  addSeedCommand,
  addMigrateCommand,
  addCheckCommand,
  addDiffCommand,
  addHashCommand,
  addExportCommand,
  addLoadCommand,
]

export function createProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string
    description: string
  }
  const program = new Command('govties')
    .description(description)
    .version(version)
    .showHelpAfterError('(run it with --help to see what it takes)')
    .exitOverride()
  for (const addCommand of addCommands) addCommand(program)
  return program
}

/** Exits when the command is done, whatever it left under way: an interrupted one does not wait for its work. */
async function main(): Promise<void> {
  // graphql compares types by name as well, which costs much, unless it is told that nobody develops with it here.
  process.env.NODE_ENV ??= 'production'
  process.stdout.on('error', endWithReader)
  try {
    await createProgram().parseAsync()
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
  await allWritten()
  process.exit()
}

/** What was written to a pipe is with its reader: exiting drops what still waits. */
const allWritten = (): Promise<void> => new Promise((resolve) => process.stdout.write('', () => resolve()))

/** Who reads what a command writes may stop, as `head` does: that ends the command, and is no error. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') tellError(error)
  process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.fault)
}

if (require.main === module) void main()
