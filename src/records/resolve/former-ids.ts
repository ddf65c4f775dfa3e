import { type EntityId, entityId, generateId, signingId } from '../../model/ids'
import type { RecordIndex } from './record-index'

/** An id that a node no longer uses. A former id leads to that node, which now has another id. */
export interface FormerId {
  id: EntityId
  now: EntityId
}

/**
 * Returns the former ids: ids that a decision merged, and ids that would be generated for a node if it had no record.
 * Such ids are listed even if the graph never used them, so that the order of imports has no effect. The result is
 * sorted by id.
 */
export function formerIds(index: RecordIndex): FormerId[] {
  const found = new Map<string, EntityId>()
  for (const former of [...replacedByRecords(index), ...decided(index)]) {
    if (former.id !== former.now) found.set(former.id, former.now)
  }
  return [...found].map(([id, now]) => ({ id: entityId(id), now })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Returns a function that follows an id to the current id of its node. It takes into account decisions, and records
 * that replaced generated ids.
 */
export function followFormerIds(index: RecordIndex): (id: string) => string {
  const now = new Map(formerIds(index).map((former) => [former.id as string, former.now as string]))
  return (id) => now.get(id) ?? index.byId(id)?.id ?? index.things.canonical(id)
}

function* decided(index: RecordIndex): Generator<FormerId> {
  for (const group of index.sameness.all()) {
    const now = group[0] === undefined ? undefined : index.things.canonical(group[0])
    for (const id of group) {
      if (!now || id === now) continue
      yield { id: entityId(id), now }
      if (index.things.byId.get(id)?.kind === 'Agreement') yield { id: signingId(id), now: signingId(now) }
    }
  }
}

/**
 * Yields each generated id that was replaced by the id of a record, and the node to which a reference by name now
 * resolves.
 */
function* replacedByRecords(index: RecordIndex): Generator<FormerId> {
  for (const thing of index.things.byId.values()) {
    if (thing.records.length === 0) continue
    const { kind, country, names, otherNames } = thing
    if (kind !== 'Agency' && kind !== 'Person' && kind !== 'Place') continue
    for (const name of [...names, ...otherNames]) {
      const id = generateId(kind, name, country)
      const now = index.resolve(kind, name, country)
      if (!index.things.byId.get(id)?.records.length) yield { id, now }
    }
  }
}
