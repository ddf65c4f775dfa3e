import type { Contribution } from '../../model/contribution'
import { NODE_OF_RECORD } from '../../model/record-kinds'
import type { AnyRecord } from '../definition/record'
import type { CollectedRecord } from '../resolve/collected-record'
import type { Warning } from '../resolve/finding'
import type { RecordIndex } from '../resolve/record-index'
import { addAgency } from './agency'
import { addAgreement } from './agreement'
import { Assembly } from './assembly'
import { addClaims } from './claims'
import { addEvent } from './event'
import { addInitiative } from './initiative'
import { addPersonRecord } from './person'
import { addTargets, targetFields } from './targets'
import { addTopics } from './topics'

/** What one record adds to the graph, given an index of all records, and what a person should look at. */
export function contribute(
  index: RecordIndex,
  collected: CollectedRecord,
): { contribution: Contribution; warnings: Warning[] } {
  const { record } = collected
  const kind = NODE_OF_RECORD[record.record]
  const assembly = new Assembly(index, collected)
  addOwnNode(assembly, record)
  addClaims(assembly, record)
  addTopics(assembly, kind, record.topics)
  addOwnFacts(assembly, record)
  const fields = record as unknown as Record<string, string | string[] | undefined>
  for (const target of targetFields(kind)) addTargets(assembly, target, fields[target.field])
  return { contribution: assembly.done(), warnings: [...assembly.warnings, ...unsupportedFields(assembly, record)] }
}

function addOwnNode(assembly: Assembly, record: AnyRecord): void {
  const node = assembly.ownNode()
  const aliases = [...new Set(record.aliases ?? [])].sort()
  const formerNames = record.record === 'agency' ? [...new Set(record.formerNames ?? [])].sort() : []
  const lists = { ...(aliases.length > 0 && { aliases }), ...(formerNames.length > 0 && { formerNames }) }
  if (Object.keys(lists).length > 0) node.lists = lists
  if (record.reviewedOn) node.reviewedOn = record.reviewedOn
}

function addOwnFacts(assembly: Assembly, record: AnyRecord): void {
  switch (record.record) {
    case 'agreement':
      return addAgreement(assembly, record)
    case 'initiative':
      return addInitiative(assembly, record)
    case 'event':
      return addEvent(assembly, record)
    case 'agency':
      return addAgency(assembly, record)
    case 'person':
      return addPersonRecord(assembly, record)
  }
}

/** A source that is evidence for a field which the record does not fill: something read and not written down. */
function unsupportedFields(assembly: Assembly, record: AnyRecord): Warning[] {
  const disputed = new Set((record.discrepancies ?? []).map(({ field }) => field))
  const filled = (field: string) => (field.startsWith('term') ? 'term' in record : field in record)
  const named = new Set(record.sources.flatMap(({ supports }) => supports))
  return [...named]
    .filter((field) => !filled(field) && !disputed.has(field))
    .map((field) => ({
      code: 'UNSUPPORTED_FIELD',
      record: assembly.key,
      field,
      message: `A source supports \`${field}\`, which the record does not fill.`,
      values: { field },
    }))
}
