import type { KnownThing } from '../../model/record-facts'
import { NODE_OF_RECORD, type NodeKind } from '../../model/record-kinds'
import type { AnyRecord } from '../definition/record'

/** Something that has its own id: the subject of a record (or of several of one id), or what a seed script brought. */
export interface Thing {
  id: string
  kind: NodeKind
  /** Names or titles that records give it, in the order met. */
  names: string[]
  /** Acronym, aliases, former names. */
  otherNames: string[]
  country?: string
  /** `<collection>/<record id>` of its records; empty for what only a seed script brought. */
  records: string[]
}

/** The thing that a record is about, as that record names it. */
export function thingOfRecord(collection: string, record: AnyRecord): Thing {
  const country = 'country' in record ? record.country : undefined
  return {
    id: record.id,
    kind: NODE_OF_RECORD[record.record],
    names: [record.record === 'agreement' ? record.title : record.name],
    otherNames: otherNamesOf(record),
    ...(country !== undefined && { country }),
    records: [`${collection}/${record.id}`],
  }
}

export function thingOfKnown({ id, kind, name, otherNames = [], country }: KnownThing): Thing {
  return {
    id,
    kind,
    names: [name],
    otherNames: [...otherNames],
    ...(country !== undefined && { country }),
    records: [],
  }
}

/** Acronym, aliases and former names. */
export function otherNamesOf(record: AnyRecord): string[] {
  const aliases = record.aliases ?? []
  if (record.record !== 'agency') return aliases
  return [...(record.acronym ? [record.acronym] : []), ...aliases, ...(record.formerNames ?? [])]
}
