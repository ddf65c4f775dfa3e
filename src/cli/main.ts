#!/usr/bin/env node
import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../model/project-root'
import { addCheckCommand } from './check'
import { exitCodeOf, tellError } from './errors'
import { addExportCommand } from './export'
import { addGenerateCommand } from './generate'
import { addHashCommand } from './hash'
import { addImportCommand } from './import'
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
  addHashCommand,
  addExportCommand,
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
  try {
    await createProgram().parseAsync()
  } catch (error) {
    tellError(error)
    process.exitCode = exitCodeOf(error)
  }
  process.exit()
}

if (require.main === module) void main()
