import pc from 'picocolors'
import type { ImportReport } from '../database/import/import-report'
import type { Change } from '../database/revision/revision'
import { ExitCode } from './exit-codes'
import { formatCount, print } from './print'

/** The maximum number of entries printed in each list, such as warnings or suggestions. `--json` prints all of them. */
const MAX_SHOWN = 10

/**
 * Prints an import report. Sets the exit code to `findings` if the report contains warnings, suggestions or findings.
 */
export function reportImport(report: ImportReport, asJson?: boolean): void {
  print(asJson, report, () => formatImport(report))
  const { findings, suggestions, warnings } = report
  if (findings.length + suggestions.length + warnings.length > 0) process.exitCode = ExitCode.findings
}

/** Formats an import report for the terminal. The report of a dry run lists every change. */
export function formatImport(report: ImportReport): string {
  const { collection, dryRun, unchanged, records, changes, changeCount, revision } = report
  if (unchanged) return `${collection}: ${formatCount(records.unchanged, 'record')}, unchanged; nothing was written.`
  const { added, changed, removed } = records
  const counts = `${formatCount(added, 'record')} added, ${changed} changed, ${removed} removed, ${records.unchanged} unchanged`
  const outcome = dryRun
    ? `${formatCount(changeCount, 'change')}, none written`
    : `${formatCount(changeCount, 'change')} in ${revision}`
  return [
    ...(dryRun ? changes.map(formatChange) : []),
    `${collection}: ${counts}; ${outcome}.`,
    ...formatList(
      'warning',
      report.warnings.map(({ record, message }) => (record ? `${record}: ${message}` : message)),
    ),
    ...formatList(
      'suggestion',
      report.suggestions.map(({ a, b, score, reason }) => `${a} and ${b} (${score}): ${reason}`),
    ),
    ...(report.suggestionsLeftOut > 0 ? [`  … and ${formatCount(report.suggestionsLeftOut, 'less similar one')}`] : []),
    ...(report.suggestions.length > 0 ? ['Decide with: govties review'] : []),
    ...formatList(
      'failed check',
      report.findings.map(({ name, findings }) => `${name}: ${formatCount(findings.length, 'finding')}`),
    ),
  ].join('\n')
}

/** Formats a change: `+ Agreement x: signedOn 2019-06-13`, `~ … signedOn was …, is …`, `- …`. */
export function formatChange({ how, aboutId, aboutKind, aboutName, property, before, after }: Change): string {
  const about = `${aboutKind} ${aboutId}${property ? '' : ` “${aboutName}”`}`
  if (how === 'added') return pc.green(`+ ${about}${property ? `: ${property} ${after}` : ''}`)
  if (how === 'removed') return pc.red(`- ${about}${property ? `: ${property} ${before}` : ''}`)
  return pc.yellow(`~ ${about}: ${property} was ${before}, is ${after}`)
}

function formatList(noun: string, lines: string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > MAX_SHOWN ? [`  … and ${lines.length - MAX_SHOWN} more (--json shows all)`] : []
  return [`${formatCount(lines.length, noun)}:`, ...lines.slice(0, MAX_SHOWN).map((line) => `  ${line}`), ...more]
}
