import { z } from 'zod'
import { isPlanned } from '../../model/days'
import { tryEdtf } from '../../model/edtf'
import { sourceId } from '../../model/ids'
import {
  isBeforeConclusion,
  isConcluded,
  isEnd,
  type Stage,
  STAGES,
  type Status,
  STATUS_OF_STAGE,
} from '../../model/stages'
import { type SourceEntry, supported } from './common'
import { date } from './dates'
import { actor } from './details'
import { partyCodes } from './party-codes'
import { idsOrNames, text, url } from './values'

/** One stage in the life of an agreement or initiative. */
export const historyEntry = z
  .strictObject({
    stage: z.enum(STAGES),
    on: date.optional().describe('The day on which the stage began.'),
    until: date.optional().describe('The end date that the stage sets, such as the new end after a renewal.'),
    note: text.optional(),
    by: z
      .array(actor)
      .min(1)
      .optional()
      .describe('The actors that brought it about, such as the agencies that renewed the agreement.'),
    instrument: idsOrNames.optional().describe('The agreement that brought it about, such as an exchange of letters.'),
    for: partyCodes.min(1).optional().describe('The parties that it concerns, if not all.'),
    sources: z.array(url).min(1).optional().describe('The addresses of the sources that state it.'),
  })
  .meta({ id: 'HistoryEntry', description: 'A stage in the life of an agreement or initiative, with its sources.' })
/** A valid stage. */
export type HistoryEntry = z.infer<typeof historyEntry>

/** The list of stages of an agreement or initiative. */
export const history = z.array(historyEntry).min(1)

/** The parts of a record that determine the meaning of its history. */
export interface WithHistory {
  record: 'agreement' | 'initiative'
  history?: HistoryEntry[] | undefined
  sources: SourceEntry[]
  countries?: string[] | undefined
  parties?: { country: string }[] | undefined
  participants?: { country?: string | undefined }[] | undefined
}

/** A value that the history gives to a field, and the stage that gives this value. */
export interface Filled {
  property: string
  value: string
  entry: HistoryEntry
}

/** The field that holds a stage's day, by the kind of record. */
const FIELDS: Readonly<Record<WithHistory['record'], Readonly<Partial<Record<Stage, string>>>>> = {
  agreement: {
    announced: 'announcedOn',
    approved: 'approvedOn',
    signed: 'signedOn',
    adopted: 'adoptedOn',
    'in-effect': 'inEffectOn',
    lapsed: 'endedOn',
    completed: 'endedOn',
    ended: 'endedOn',
    replaced: 'endedOn',
  },
  initiative: {
    announced: 'announcedOn',
    'in-effect': 'startsOn',
    lapsed: 'endedOn',
    completed: 'endedOn',
    ended: 'endedOn',
    replaced: 'endedOn',
  },
}

/** Returns the field that holds a stage's day, if the kind of record has one. */
export const fieldOfStage = (kind: WithHistory['record'], stage: Stage): string | undefined => FIELDS[kind][stage]

/**
 * Returns the reference date that a record gives for a source, apart from the publication date: the stated date, or the
 * date on which a register that is kept up to date was read. Another record may give another date for the same
 * register.
 */
export const givenReferenceDate = ({ statedAsOf, keptUp, retrievedOn }: Partial<SourceEntry>): string | undefined =>
  statedAsOf ?? (keptUp ? retrievedOn : undefined)

/**
 * Returns the reference date of a source: the stated date, otherwise the date on which a register that is kept up to
 * date was read, otherwise the publication date.
 */
export const referenceDateOf = (source: Partial<SourceEntry>): string | undefined =>
  givenReferenceDate(source) ?? source.publishedOn

/**
 * Returns the values that the history gives to the fields of the record. Planned stages, and stages that concern only
 * some parties, give no values. `status` comes from the latest stage. An agreement is signed on the day of the last
 * signature, even if its parties signed on different days. The day of an end is used only if the end is the last stage.
 */
export function filledByHistory(record: WithHistory): Filled[] {
  const reached = inOrder(record).filter((entry) => !isPlannedStage(entry, record))
  const signature = lastSignature(reached, record)
  const stages = reached.filter((entry) => !entry.for || entry === signature)
  const last = lastStatus(stages)
  const filled = new Map<string, Filled>()
  for (const entry of stages) {
    const property = fieldOfStage(record.record, entry.stage)
    if (!property || !entry.on || filled.has(property) || (entry.stage === 'signed' && entry !== signature)) continue
    if (property !== 'endedOn' || entry === last?.entry) filled.set(property, { property, value: entry.on, entry })
  }
  return [
    ...(last && record.record === 'agreement' ? [{ property: 'status', value: last.status, entry: last.entry }] : []),
    ...filled.values(),
  ]
}

/** Returns the countries that a record names as parties or participants. */
export function countriesOf({ countries = [], parties = [], participants = [] }: WithHistory): string[] {
  const codes = [...parties, ...participants].flatMap(({ country }) => country ?? [])
  return [...new Set([...countries, ...codes])]
}

/**
 * Returns the last signature by all parties together. If each party has signed separately, returns the last of these
 * signatures.
 */
function lastSignature(stages: readonly HistoryEntry[], record: WithHistory): HistoryEntry | undefined {
  const signed = stages.filter(({ stage, on }) => stage === 'signed' && on)
  const ofAll = signed.filter((entry) => !entry.for)
  if (ofAll.length > 0) return ofAll.at(-1)
  const parties = countriesOf(record)
  const signatories = new Set(signed.flatMap((entry) => entry.for))
  return parties.every((country) => signatories.has(country)) ? signed.at(-1) : undefined
}

/**
 * Returns the status after all stages. A stage that normally precedes the conclusion of an agreement cannot undo the
 * conclusion, even on a later day. After an approval that follows a signature, the agreement is still signed.
 */
function lastStatus(stages: readonly HistoryEntry[]): { status: Status; entry: HistoryEntry } | undefined {
  let last: { status: Status; entry: HistoryEntry } | undefined
  for (const entry of stages) {
    const status = STATUS_OF_STAGE[entry.stage]
    if (!status || (last && !follows(status, last.status))) continue
    last = { status, entry }
  }
  return last
}

const follows = (status: Status, before: Status): boolean =>
  status !== 'unknown' && !(isConcluded(before) && isBeforeConclusion(status))

/**
 * Returns the stages, sorted by day. The day of an undated stage is the reference date of its sources. If that date is
 * unknown too, the stage follows the stage that the record lists before it.
 */
function inOrder({ history: entries = [], sources }: WithHistory): HistoryEntry[] {
  let day = ''
  const dated = entries.map((entry) => {
    const stated = sourcesNamedBy(entry, sources).map(referenceDateOf).sort().at(-1)
    day = boundsOf(entry.on ?? stated)?.earliest ?? day
    return { entry, day }
  })
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entry }) => entry)
}

/** Checks whether a stage is later than the reference dates of all its sources. Such a stage is a plan. */
export function isPlannedStage(entry: HistoryEntry, { sources }: Pick<WithHistory, 'sources'>): boolean {
  const on = boundsOf(entry.on)
  if (!on) return false
  const named = sourcesNamedBy(entry, sources)
  const ofHistory = sources.filter(({ supports }) => supports.some((each) => supported(each).field === 'history'))
  const evidence = named.length > 0 ? named : ofHistory.length > 0 ? ofHistory : sources
  return isPlanned(
    on.earliest,
    evidence.map((source) => boundsOf(referenceDateOf(source))?.latest),
  )
}

function sourcesNamedBy(entry: HistoryEntry, sources: readonly SourceEntry[]): SourceEntry[] {
  const named = new Set((entry.sources ?? []).map(sourceId))
  return sources.filter((source) => named.has(sourceId(source.url)))
}

/** Returns the first and last possible day of a date. */
export function boundsOf(edtf: string | undefined): { earliest: string; latest: string } | undefined {
  const day = edtf === undefined ? undefined : tryEdtf(edtf)
  return day?.earliest && day.latest ? { earliest: day.earliest, latest: day.latest } : undefined
}

/** Checks whether two dates could refer to the same day, that is, whether they overlap. */
export function agree(a: string, b: string): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)]
  return !first || !second || (first.earliest <= second.latest && second.earliest <= first.latest)
}

/**
 * Checks whether a given status agrees with the history. `ended` and `terminated` do not say how the agreement ended,
 * so they agree with more specific ends.
 */
export const sameStatus = (given: Status, fromHistory: Status): boolean =>
  given === fromHistory ||
  (isEnd(fromHistory) && (given === 'ended' || (given === 'terminated' && fromHistory === 'ended')))
