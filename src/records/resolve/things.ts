import { type EntityId, entityId, generateId } from '../../model/ids'
import type { KnownThing } from '../../model/record-facts'
import { NODE_OF_RECORD, type NodeKind } from '../../model/record-kinds'
import type { AnyRecord } from '../definition/record'
import type { IdProblem } from './finding'
import { type Named, NameTable } from './name-table'
import type { Sameness } from './sameness'

/** A node that has its own id: the subject of a record, of several records with one id, or of a seed script. */
export interface Thing extends Named {
  /** The records about the node, each as `<collection>/<record id>`. Empty if only a seed script added the node. */
  records: string[]
}

/** All nodes that have their own id, by id and by name. */
export class Things {
  readonly byId = new Map<string, Thing>()
  readonly names = new NameTable()
  readonly problems: IdProblem[] = []

  constructor(
    known: readonly KnownThing[],
    private readonly sameness: Sameness,
  ) {
    for (const thing of known.map(thingOfKnown)) this.byId.set(thing.id, thing)
  }

  addRecord(collection: string, record: AnyRecord): void {
    const thing = thingOfRecord(collection, record)
    const known = this.byId.get(thing.id)
    if (!known) this.byId.set(thing.id, thing)
    else if (known.kind !== thing.kind) this.problems.push(otherKind(thing, known))
    else unite(known, thing)
    this.names.add(thing)
  }

  /** Adds the names of nodes that only a seed script added. Call it after the last record. */
  finish(): void {
    for (const thing of this.byId.values()) {
      if (thing.records.length === 0 && !hasGeneratedId(thing)) this.names.add(thing)
      for (const id of generatedIdsOf(thing)) this.sameness.linkFormer(id, thing.id)
    }
  }

  /**
   * Returns the id that replaces the given id after all decisions are applied. The id of a record takes precedence over
   * the id of a seed script, and both take precedence over a generated id.
   */
  canonical(id: string): EntityId {
    const group = this.sameness.groupOf(id)
    const [first = id] = group.sort((a, b) => this.rank(a) - this.rank(b) || this.byKept(a, b))
    return entityId(first)
  }

  /** Returns nodes of a kind with a certain name. Nodes that a decision merged appear as one. */
  find(kind: NodeKind, name: string, country?: string): { ids: EntityId[]; own: boolean } {
    const { ids, own } = this.names.find(kind, name, country)
    return { ids: [...new Set(ids.map((id) => this.canonical(id)))].sort(), own }
  }

  private rank(id: string): number {
    const thing = this.byId.get(id)
    if (!thing) return 2
    return thing.records.length > 0 ? 0 : 1
  }

  private byKept(a: string, b: string): number {
    return this.sameness.keepRank(a) - this.sameness.keepRank(b) || (a < b ? -1 : 1)
  }
}

/** Returns the ids that would be generated from a node's names, except its own id. */
function generatedIdsOf(thing: Thing): EntityId[] {
  const { kind, country } = thing
  if (kind !== 'Agency' && kind !== 'Person' && kind !== 'Place') return []
  const ids = [...thing.names, ...thing.otherNames].map((name) => generateId(kind, name, country))
  return [...new Set(ids)].filter((id) => id !== thing.id)
}

function hasGeneratedId({ id, kind, names, country }: Thing): boolean {
  if (kind !== 'Agency' && kind !== 'Person' && kind !== 'Place') return false
  return names.some((name) => generateId(kind, name, country) === id)
}

function unite(known: Thing, added: Thing): void {
  known.names = united(known.names, added.names)
  known.otherNames = united(known.otherNames, added.otherNames)
  known.records = united(known.records, added.records)
  const [country] = [known.country, added.country].filter((code) => code !== undefined).sort()
  if (country !== undefined) known.country = country
}

const united = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])].sort()

function otherKind(thing: Thing, known: Thing): IdProblem {
  const holder = known.records[0] ? `the record ${known.records[0]}` : 'the graph'
  return {
    recordId: thing.id,
    record: thing.records[0] ?? thing.id,
    message: `"${thing.id}" is of kind ${thing.kind} here, and of kind ${known.kind} in ${holder}; give it a different id`,
  }
}

/** Returns the node that a record describes, with the names from that record. */
function thingOfRecord(collection: string, record: AnyRecord): Thing {
  const country = 'country' in record ? record.country : undefined
  return {
    id: record.id,
    kind: NODE_OF_RECORD[record.record],
    names: [nameOfRecord(record)],
    otherNames: otherNamesOf(record),
    ...(country !== undefined && { country }),
    records: [`${collection}/${record.id}`],
  }
}

function thingOfKnown({ id, kind, name, otherNames = [], country }: KnownThing): Thing {
  return {
    id,
    kind,
    names: [name],
    otherNames: [...otherNames],
    ...(country !== undefined && { country }),
    records: [],
  }
}

/** Returns the name or title in a record. For a search, this is only its id. */
export function nameOfRecord(record: AnyRecord): string {
  if (record.record === 'search') return record.id
  return record.record === 'agreement' ? record.title : record.name
}

/** Returns the acronym, aliases and former names in a record. */
export function otherNamesOf(record: AnyRecord): string[] {
  if (record.record === 'search') return []
  const aliases = record.aliases ?? []
  if (record.record !== 'agency') return aliases
  return [...(record.acronym ? [record.acronym] : []), ...aliases, ...(record.formerNames ?? [])]
}
