import type { z } from 'zod'
import type { Status } from '../../model/stages'
import {
  agree,
  countriesOf,
  fieldOfStage,
  filledByHistory,
  type HistoryEntry,
  sameStatus,
  type WithHistory,
} from './history'
import type { ProblemHint } from './values'

type Fields = WithHistory & Record<string, unknown>

/**
 * Checks a record with a history: its other fields must agree with the history, and the parties of a stage must be
 * parties to the record. A less precise form of a date agrees with that date. If an agreement has no `status`, its
 * history must give one.
 */
export function checkHistory(value: unknown, context: z.core.$RefinementCtx): void {
  const record = value as Fields
  const entries = record.history ?? []
  checkStatus(record, context)
  checkFilled(record, 'signedOn', context)
  checkFilled(record, 'statusOn', context)
  entries.forEach((entry, index) => {
    checkDay(record, entry, index, context)
    checkParties(record, entry, index, context)
  })
}

function checkStatus(record: Fields, context: z.core.$RefinementCtx): void {
  if (record.record !== 'agreement') return
  const last = filledByHistory(record).find(({ property }) => property === 'status')
  const given = record.status as Status | undefined
  if (given === undefined && !last) {
    addIssue(context, ['status'], 'is missing', 'a status, or a `history` with a stage that gives one')
  } else if (given !== undefined && last && !sameStatus(given, last.value as Status)) {
    const message = `disagrees with the history, whose latest stage is ${nameOf(last.entry)}`
    addIssue(context, ['status'], message, `${last.value}; or omit it, because the history gives it`)
  }
}

/**
 * Checks a day that follows from several entries of the history: `signedOn` from the signatures of all parties, and
 * `statusOn` from the stage that gives the status.
 */
function checkFilled(record: Fields, field: 'signedOn' | 'statusOn', context: z.core.$RefinementCtx): void {
  const given = record[field]
  const from = field === 'signedOn' ? 'signedOn' : 'status'
  const filled = filledByHistory(record).find(({ property }) => property === from)
  const isChecked = field === 'statusOn' || filled?.entry.for !== undefined
  if (typeof given !== 'string' || !filled?.entry.on || !isChecked || agree(filled.entry.on, given)) return
  const index = record.history!.indexOf(filled.entry)
  const message = `disagrees with \`${field}\` ("${given}")`
  addIssue(context, ['history', index, 'on'], message, BOTH)
}

const BOTH = 'one day in both; or omit the field, because the history gives it'

/** Checks the day of a stage against the field for this day. Agreement with any stage of the same kind is enough. */
function checkDay(record: Fields, entry: HistoryEntry, index: number, context: z.core.$RefinementCtx): void {
  const field = fieldOfStage(record.record, entry.stage)
  const given = field === undefined ? undefined : record[field]
  if (field === undefined || typeof given !== 'string' || entry.on === undefined || entry.for) return
  const ofField = (record.history ?? []).filter(
    (each) => !each.for && fieldOfStage(record.record, each.stage) === field,
  )
  if (ofField.some(({ on }) => on === undefined || agree(on, given))) return
  const message = `disagrees with \`${field}\` ("${given}")`
  addIssue(context, ['history', index, 'on'], message, BOTH)
}

function checkParties(
  record: Fields,
  { for: parties = [] }: HistoryEntry,
  index: number,
  context: z.core.$RefinementCtx,
) {
  const known = countriesOf(record)
  parties.forEach((code, position) => {
    if (known.includes(code)) return
    const path = ['history', index, 'for', position]
    addIssue(context, path, 'is not a party of the record', known.join(', '))
  })
}

const nameOf = ({ stage, on }: HistoryEntry): string => (on === undefined ? stage : `${stage} (${on})`)

function addIssue(context: z.core.$RefinementCtx, path: PropertyKey[], message: string, allowed: string): void {
  const params: ProblemHint = { allowed }
  context.addIssue({ code: 'custom', path, message, params })
}
