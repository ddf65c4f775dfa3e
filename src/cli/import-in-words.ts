import pc from 'picocolors'
import type { ImportReport } from '../database/import/import-report'
import type { Change } from '../database/revision/revision'
import { ExitCode } from './errors'
import { counted, print } from './print'

/** Of warnings and suggestions only the first are shown; all of them with --json. */
const SHOWN = 10

/** Tells an import's report, and by the exit code whether something in it is to be looked at. */
export function tellImport(report: ImportReport, asJson?: boolean): void {
  print(asJson, report, () => importInWords(report))
  const { findings, suggestions, warnings } = report
  if (findings.length + suggestions.length + warnings.length > 0) process.exitCode = ExitCode.findings
}

/** An import's report for a person. A dry run tells every change. */
export function importInWords(report: ImportReport): string {
  const { collection, dryRun, unchanged, records, changes, changeCount, revision } = report
  if (unchanged) return `${collection}: ${counted(records.unchanged, 'record')}, unchanged; nothing was written.`
  const { added, changed, removed } = records
  const counts = `${counted(added, 'record')} added, ${changed} changed, ${removed} removed, ${records.unchanged} as before`
  const outcome = dryRun
    ? `${counted(changeCount, 'change')}, none written`
    : `${counted(changeCount, 'change')} in ${revision}`
  return [
    ...(dryRun ? changes.map(changeInWords) : []),
    `${collection}: ${counts}; ${outcome}.`,
    ...some(
      'warning',
      report.warnings.map(({ record, message }) => (record ? `${record}: ${message}` : message)),
    ),
    ...some(
      'suggestion',
      report.suggestions.map(({ a, b, score, reason }) => `${a} and ${b} (${score}): ${reason}`),
    ),
    ...(report.suggestionsLeftOut > 0 ? [`  … and ${counted(report.suggestionsLeftOut, 'less alike one')}`] : []),
    ...(report.suggestions.length > 0 ? ['Decide with: govties review'] : []),
    ...some(
      'failed check',
      report.findings.map(({ name, findings }) => `${name}: ${counted(findings.length, 'finding')}`),
    ),
  ].join('\n')
}

/** `+ Agreement x: signedOn is 2019-06-13`, `~ … signedOn was …, is …`, `- …`. */
export function changeInWords({ how, aboutId, aboutKind, aboutName, property, before, after }: Change): string {
  const about = `${aboutKind} ${aboutId}${property ? '' : ` “${aboutName}”`}`
  if (how === 'added') return pc.green(`+ ${about}${property ? `: ${property} ${after}` : ''}`)
  if (how === 'removed') return pc.red(`- ${about}${property ? `: ${property} ${before}` : ''}`)
  return pc.yellow(`~ ${about}: ${property} was ${before}, is ${after}`)
}

function some(noun: string, lines: string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more (--json shows all)`] : []
  return [`${counted(lines.length, noun)}:`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more]
}
