import { countryOfCode } from '../../model/country-codes'
import { type EntityId, entityId, stageId } from '../../model/ids'
import type { AnyRecord } from '../definition/record'
import { fieldOfStage, filledByHistory, type HistoryEntry } from '../definition/history'
import { addActor } from './details'
import type { Evidence } from './evidence'
import type { FactBuilder } from './fact-builder'
import { referToRecord, keepAsText } from './topics-and-links'

/** A value that the history of a record gives to one of its fields. */
export interface FilledField {
  property: string
  value: string
  /** The day (EDTF) of the stage. */
  on?: string
  evidence: Evidence
}

/** Adds each stage of a record's history as a node, with the parties that the stage concerns. */
export function addStages(builder: FactBuilder, record: AnyRecord): void {
  for (const entry of stagesOf(record)) {
    const id = stageId(record.id, builder.index.stages.of(record.id, entry))
    const evidence = evidenceOf(builder, record, entry)
    builder.node(id, 'Stage', true)
    for (const property of ['stage', 'on', 'until', 'note'] as const) {
      const value = entry[property]
      if (value !== undefined) builder.claim(id, { property, value }, evidence)
    }
    builder.relate(builder.aboutId, 'HAS_STAGE', id, {}, evidence)
    for (const country of entry.for ?? []) builder.relate(id, 'FOR', entityId(countryOfCode(country)), {}, evidence)
    for (const actor of entry.by ?? []) {
      builder.relate(addActor(builder, actor, evidence), 'BROUGHT_ABOUT', id, {}, evidence)
    }
    addInstruments(builder, id, entry, evidence)
  }
}

/** Links a stage to the agreements that brought it about. A name that is not found is stored on the record's node. */
function addInstruments(builder: FactBuilder, id: EntityId, { instrument }: HistoryEntry, evidence: Evidence): void {
  for (const name of instrument === undefined ? [] : [instrument].flat()) {
    const target = referToRecord(builder, 'history', name, ['Agreement'])
    if (target) builder.relate(target, 'BROUGHT_ABOUT', id, {}, evidence)
    else keepAsText(builder, `history: ${name}`)
  }
}

/** Returns the values that the history gives to missing fields of a record, with the evidence of their stages. */
export function fieldsFromHistory(builder: FactBuilder, record: AnyRecord): FilledField[] {
  if (record.record !== 'agreement' && record.record !== 'initiative') return []
  return filledByHistory(record)
    .filter(({ property }) => !(property in record))
    .map(({ property, value, entry }) => ({
      property,
      value,
      ...(entry.on !== undefined && { on: entry.on }),
      evidence: evidenceOf(builder, record, entry),
    }))
}

const stagesOf = (record: AnyRecord): HistoryEntry[] => ('history' in record ? (record.history ?? []) : [])

/**
 * Returns the sources that the stage names. If the stage names none, returns the sources of the history, or otherwise
 * the sources of the field that holds the stage's day.
 */
function evidenceOf(builder: FactBuilder, record: AnyRecord, { stage, sources }: HistoryEntry): Evidence {
  const field = record.record === 'initiative' ? fieldOfStage('initiative', stage) : fieldOfStage('agreement', stage)
  return builder.evidence.ofStage(sources, ['history', ...(field ? [field] : [])])
}
