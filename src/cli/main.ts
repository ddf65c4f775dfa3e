#!/usr/bin/env node
import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../model/project-root'
import { addAtCommand } from './at'
import { addBackupCommand } from './backup'
import { addCheckCommand } from './check'
import { ExitCode, exitCodeOf, reportError } from './exit-codes'
import { addDiffCommand } from './diff'
import { addExportCommand } from './export'
import { addGenerateCommand } from './generate'
import { addHashCommand } from './hash'
import { addHistoryCommand } from './history'
import { addImportCommand } from './import'
import { addLoadCommand } from './load'
import { addMcpCommand } from './mcp'
import { addMigrateCommand } from './migrate'
import { addRestoreCommand } from './restore'
import { addReviewCommand } from './review'
import { addSchemaCommand } from './schema'
import { addSeedCommand } from './seed'
import { addSourcesCommand } from './sources'
import { addStartCommand } from './start'

/** The functions that add the commands to the program, one command each. */
const addCommands: ((program: Command) => void)[] = [
  addStartCommand,
  addImportCommand,
  addReviewCommand,
  addGenerateCommand,
  addSchemaCommand,
  addMcpCommand,
  addSeedCommand,
  addMigrateCommand,
  addCheckCommand,
  addSourcesCommand,
  addDiffCommand,
  addHashCommand,
  addHistoryCommand,
  addAtCommand,
  addExportCommand,
  addLoadCommand,
  addBackupCommand,
  addRestoreCommand,
]

/** Creates the program with all commands. */
export function createProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string
    description: string
  }
  const program = new Command('govties')
    .description(description)
    .version(version)
    .showHelpAfterError('(use --help to see the arguments)')
    .exitOverride()
  for (const addCommand of addCommands) addCommand(program)
  return program
}

/** Runs the command and exits when it ends. After an interruption, exits without waiting for work in progress. */
async function main(): Promise<void> {
  // In development mode, graphql also compares types by name, which is slow.
  process.env.NODE_ENV ??= 'production'
  process.stdout.on('error', exitOnOutputError)
  try {
    await createProgram().parseAsync()
  } catch (error) {
    reportError(error)
    process.exitCode = exitCodeOf(error)
  }
  await flushOutput()
  process.exit()
}

/**
 * Resolves when standard output is flushed. Exiting earlier could lose output that the reader of a pipe has not read
 * yet.
 */
const flushOutput = (): Promise<void> => new Promise((resolve) => process.stdout.write('', () => resolve()))

/** Ends the command without an error if the reader of its output, such as `head`, stops reading. */
function exitOnOutputError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') reportError(error)
  process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.fault)
}

if (require.main === module) void main()
