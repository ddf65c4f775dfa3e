import type { Command } from 'commander'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { storedWarnings } from '../database/apply/compare-records'
import { knownThings } from '../database/apply/known-things'
import { collectedRecords } from '../database/apply/stored-records'
import { InvalidRecordsError } from '../database/import-errors'
import { asReadTransaction } from '../database/transactions'
import { today } from '../model/days'
import { GovTiesError } from '../model/errors'
import { projectRoot } from '../model/project-root'
import { type Decision, idsOf } from '../records/decide/decision'
import { readDecisions, undoDecision } from '../records/decide/decisions-file'
import type { CollectedRecord } from '../records/definition/record'
import { readRecords } from '../records/read/read-records'
import { buildIndex, type RecordIndex } from '../records/resolve/record-index'
import type { Suggestion } from '../records/suggest/suggestion'
import { suggestions as suggestionsOf } from '../records/suggest/suggestions'
import { ExitCode } from './exit-codes'
import { formatWarning } from './format-import'
import { formatCount, print } from './print'
import { review, type ReviewTerminal } from './review-session'
import { withDatabase } from './with-database'

interface ReviewFlags {
  decisions: string
  list?: boolean
  json?: boolean
  warnings?: boolean
  undo?: boolean
  by: string
}

/** `--warnings` reads the graph, so it accepts no paths. */
class PathsWithWarningsError extends GovTiesError {
  constructor(readonly paths: string[]) {
    super('BAD_ARGUMENT', `--warnings reads the records in the graph. Leave out ${paths.join(' ')}.`, { paths })
  }
}

/** Adds `govties review`. */
export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('decide, one by one, whether similar nodes are the same')
    .argument('[path...]', 'record files or folders to search; by default the records in the graph')
    .option('--decisions <file>', 'the file in which decisions are stored', join(projectRoot, 'data', 'decisions.yaml'))
    .option('--by <name>', 'name of the person who decides', userInfo().username)
    .option('--list', 'print the undecided suggestions without asking')
    .option('--json', 'print the undecided suggestions with their evidence as JSON')
    .option('--warnings', 'print the warnings about all records in the graph')
    .option('--undo', 'undo the last decision or, if ids are given instead of paths, the last one about them')
    .addHelpText('after', HELP)
    .action(runReview)
}

const HELP = `
A decision takes effect at the next import. After a merge, the old id still leads to the remaining node.
Each path is read as a separate collection, so two paths may have records with the same id.

With --list or --json, the exit code is 1 if a suggestion is undecided. With --warnings, the exit code is 1 if there are any warnings.

Examples:
  govties review
  govties review data my-records.yaml --list
  govties review --undo
  govties review --undo sg-govtech org-sg-govtech`

async function runReview(paths: string[], flags: ReviewFlags): Promise<void> {
  if (flags.undo) return undo(flags, paths)
  if (flags.warnings) return printWarnings(paths, flags.json)
  const undecided = suggestionsOf(await indexOf(paths, flags.decisions)).suggestions
  if (flags.json || flags.list) {
    print(flags.json, undecided, () => formatSuggestions(undecided))
    if (undecided.length > 0) process.exitCode = ExitCode.findings
    return
  }
  const saved = await runSession(undecided, flags)
  const next = saved > 0 ? ` The next import applies them: govties import data --collection data` : ''
  console.log(
    `${formatCount(undecided.length, 'suggestion')}; ${formatCount(saved, 'decision')} saved in ${flags.decisions}.${next}`,
  )
}

/** Indexes the records at the given paths or, if there are no paths, the records in the graph. */
async function indexOf(paths: string[], file: string): Promise<RecordIndex> {
  const own = readDecisions(file)
  if (paths.length > 0) return buildIndex(await fromFiles(paths), { known: [], decisions: own })
  return withDatabase(async (database) => {
    const { records, decisions } = await collectedRecords(database)
    const known = await knownThings(asReadTransaction(database))
    return buildIndex(records, { known, decisions: [...decisions, ...own] })
  })
}

/** Reads each path as a separate collection, because two collections may contain records with the same id. */
async function fromFiles(paths: string[]): Promise<CollectedRecord[]> {
  const read = await Promise.all(paths.map((path) => readRecords([path])))
  const problems = read.flatMap((each) => each.problems)
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  return read.flatMap(({ records }, index) => records.map(({ record }) => ({ collection: paths[index] ?? '', record })))
}

/** Prints all warnings. An import, by contrast, lists only the warnings about its own records. */
async function printWarnings(paths: string[], json?: boolean): Promise<void> {
  if (paths.length > 0) throw new PathsWithWarningsError(paths)
  const warnings = await withDatabase(storedWarnings)
  print(json, warnings, () =>
    warnings.length === 0 ? 'There are no warnings.' : warnings.map(formatWarning).join('\n'),
  )
  if (warnings.length > 0) process.exitCode = ExitCode.findings
}

const formatSuggestions = (suggestions: Suggestion[]): string =>
  suggestions.length === 0
    ? 'There are no suggestions to decide.'
    : suggestions
        .map(({ score, kind, a, b, reason }) => `${score.toFixed(2)}  ${kind}  ${a}  ${b}  ${reason}`)
        .join('\n')

async function runSession(suggestions: Suggestion[], { decisions, by }: ReviewFlags): Promise<number> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  const reviewTerminal: ReviewTerminal = {
    print: (text) => console.log(text),
    width: process.stdout.columns || 120,
    ask: async (prompt) => {
      process.stdout.write(prompt)
      const next = await lines.next()
      return next.done ? undefined : next.value
    },
  }
  try {
    return await review(suggestions, reviewTerminal, { file: decisions, by, on: today() })
  } finally {
    terminal.close()
  }
}

function undo({ decisions, json }: ReviewFlags, ids: string[]): void {
  const undone = undoDecision(decisions, ids)
  if (!undone) process.exitCode = ExitCode.findings
  print(json, undone ?? null, () =>
    undone ? `Undone: ${formatDecision(undone)}.` : 'There is no decision about these ids.',
  )
}

const formatDecision = (decision: Decision): string =>
  `${idsOf(decision).join(' and ')} are ${'same' in decision ? 'the same' : 'different'}`
