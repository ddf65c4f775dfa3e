import type { Contribution, KnownThing } from '../model/contribution'
import { contribute } from './contribute/contribute'
import type { Decision } from './decide/decision'
import type { CollectedRecord } from './resolve/collected-record'
import { type FormerId, formerIds } from './resolve/former-ids'
import type { IdProblem, Warning } from './resolve/finding'
import { RecordIndex } from './resolve/record-index'
import { contradictions, suggestions } from './suggest/suggestions'
import type { Suggestion } from './suggest/suggestion'

export interface ResolveInput {
  /** All records: those that the graph rests on, and the new ones in the place of theirs. */
  records: readonly CollectedRecord[]
  known: readonly KnownThing[]
  decisions?: readonly Decision[]
}

export interface Resolution {
  /** One for each record, sorted by record key. */
  contributions: Contribution[]
  /** What looks like one thing and is undecided, the most alike first; at most 5,000. */
  suggestions: Suggestion[]
  /** How many less alike suggestions there are besides. */
  suggestionsLeftOut: number
  warnings: Warning[]
  /** Ids that go on answering for another. */
  formerIds: FormerId[]
  /** Ids used for things of different kinds; nothing may be written while there is any. */
  problems: IdProblem[]
}

/** What all records add to the graph together. The order in which they come changes nothing. */
export function resolveRecords({ records, known, decisions }: ResolveInput): Resolution {
  const index = new RecordIndex({ known, ...(decisions && { decisions }) })
  for (const record of records) index.add(record)
  index.finish()
  const results = records.map((record) => contribute(index, record))
  return {
    contributions: results.map(({ contribution }) => contribution).sort((a, b) => (a.key < b.key ? -1 : 1)),
    ...suggestions(index),
    formerIds: formerIds(index),
    warnings: [...results.flatMap(({ warnings }) => warnings), ...warningsOf(index)].sort(byRecord),
    problems: [...index.problems],
  }
}

/** Warnings that are about no one record. */
export function warningsOf(index: RecordIndex): Warning[] {
  return [...index.ambiguousNames(), ...contradictions(index)]
}

function byRecord(a: Warning, b: Warning): number {
  const [one, other] = [a, b].map(({ record = '', message }) => `${record}\n${message}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}
