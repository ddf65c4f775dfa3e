import type { ImportReport } from '../database/import/import-report'
import type { TieChange } from '../database/import/tie-changes'
import type { Change } from '../database/revision/revision'
import type { Warning } from '../records/resolve/finding'
import type { SuggestedRepeat } from '../records/suggest/repeats'
import { colours } from './colours'
import { ExitCode } from './exit-codes'
import { formatSharedIds, formatTies } from './format-ties'
import { formatCount, print } from './print'

/** The maximum number of entries printed in each list, such as warnings or suggestions. `--json` prints all of them. */
const MAX_SHOWN = 10

/** Prints an import report. Sets the exit code to `findings` if a finding of the import needs a review. */
export function reportImport(report: ImportReport, asJson?: boolean): void {
  print(asJson, report, () => formatImport(report))
  if (needsReview(report)) process.exitCode = ExitCode.findings
}

/**
 * Checks whether an import produced warnings, suggestions or failed checks, removed an entry from a tie, or shares an
 * id with another collection that gives different values for it. Findings that concern only the rest of the graph do
 * not count.
 */
export function needsReview({ findings, suggestions, warnings, tieChanges, sharedIds }: ImportReport): boolean {
  if (findings.length + suggestions.length + warnings.length > 0) return true
  return tieChanges.some(isLoss) || sharedIds.some(({ differences }) => differences.length > 0)
}

/**
 * Checks whether an entry of a tie was removed, is no longer bilateral, or no longer counts because only non-state
 * bodies represent a country.
 */
function isLoss({ how, before, after }: TieChange): boolean {
  const isLess = after?.basis === 'NON_STATE' || before?.basis === 'BILATERAL'
  return how === 'lost' || (how === 'changed' && before?.basis !== after?.basis && isLess)
}

/**
 * Formats an import report for the terminal. The report begins with the ties that lost or gained an entry. The report
 * of a dry run lists every change.
 */
export function formatImport(report: ImportReport): string {
  const { collection, dryRun, unchanged, records, changes, changeCount, revision } = report
  if (unchanged) return `${collection}: ${formatCount(records.unchanged, 'record')}, unchanged; nothing was written.`
  const { added, changed, removed } = records
  const counts = `${formatCount(added, 'record')} added, ${changed} changed, ${removed} removed, ${records.unchanged} unchanged`
  const outcome = dryRun
    ? `${formatCount(changeCount, 'change')}, none written`
    : `${formatCount(changeCount, 'change')} in ${revision}`
  return [
    ...report.notices,
    ...formatTies(report),
    ...formatSharedIds(report),
    ...(dryRun ? changes.map(formatChange) : []),
    `${collection}: ${counts}; ${outcome}.`,
    ...formatList('warning', report.warnings.map(formatWarning)),
    ...formatList(
      'suggestion',
      report.suggestions.map(({ a, b, score, reason }) => `${a} and ${b} (${score}): ${reason}`),
    ),
    ...(report.suggestionsLeftOut > 0 ? [`  … and ${formatCount(report.suggestionsLeftOut, 'less similar one')}`] : []),
    ...(report.suggestions.length > 0 ? ['Decide with: govties review'] : []),
    ...formatRepeats(report),
    ...formatList(
      'failed check',
      report.findings.map(({ name, findings }) => `${name}: ${formatCount(findings.length, 'finding')}`),
    ),
    ...formatOthers(report),
  ].join('\n')
}

/**
 * Formats the sources that may repeat another source. Only a person can decide whether a source really repeats another.
 */
function formatRepeats({ suggestedRepeats }: ImportReport): string[] {
  const lines = formatList(
    'source that may repeat another',
    suggestedRepeats.map(formatRepeat),
    'sources that may repeat another',
  )
  return lines.length > 0 ? [...lines, 'If one does, add `derivedFrom` to it.'] : []
}

/** Formats a source that may repeat another source. */
export const formatRepeat = ({ record, url, derivedFrom, reason }: SuggestedRepeat): string =>
  `${record}: ${url} may repeat “${derivedFrom}”: ${reason}`

/** Formats a warning with the key of its record. */
export const formatWarning = ({ record, message }: Warning): string => (record ? `${record}: ${message}` : message)

/** Formats the numbers of findings about the rest of the graph, each with the command that lists those findings. */
function formatOthers({ others: { warnings, suggestions, faults } }: ImportReport): string[] {
  const counts = [
    ...(warnings > 0 ? [`${formatCount(warnings, 'warning')} (govties review --warnings)`] : []),
    ...(suggestions > 0 ? [`${formatCount(suggestions, 'suggestion')} (govties review --list)`] : []),
    ...(faults > 0 ? [`${formatCount(faults, 'fault')} (govties check)`] : []),
  ]
  return counts.length > 0 ? [`Findings about other data: ${counts.join(', ')}.`] : []
}

/** Formats a change: `+ Agreement x: signedOn 2019-06-13`, `~ … signedOn was …, is …`, `- …`. */
export function formatChange({ how, aboutId, aboutKind, aboutName, property, before, after }: Change): string {
  const about = `${aboutKind} ${aboutId}${property ? '' : ` “${aboutName}”`}`
  if (how === 'added') return colours.green(`+ ${about}${property ? `: ${property} ${after}` : ''}`)
  if (how === 'removed') return colours.red(`- ${about}${property ? `: ${property} ${before}` : ''}`)
  return colours.yellow(`~ ${about}: ${property} was ${before}, is ${after}`)
}

function formatList(noun: string, lines: string[], plural = `${noun}s`): string[] {
  if (lines.length === 0) return []
  const more = lines.length > MAX_SHOWN ? [`  … and ${lines.length - MAX_SHOWN} more (--json shows all)`] : []
  return [
    `${formatCount(lines.length, noun, plural)}:`,
    ...lines.slice(0, MAX_SHOWN).map((line) => `  ${line}`),
    ...more,
  ]
}
