import type { KnownThing } from '../../model/record-facts'
import { type EntityId, entityId, mintId } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'
import type { AnyRecord } from '../definition/record'
import type { IdProblem } from './finding'
import { NameTable } from './name-table'
import type { Sameness } from './sameness'
import { type Thing, thingOfKnown, thingOfRecord } from './thing'

/** Everything that has an id of its own, by id and by name. */
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

  /** To be called once all records are in: what only a seed script brought answers to its names too. */
  finish(): void {
    for (const thing of this.byId.values()) {
      if (thing.records.length === 0 && !isMinted(thing)) this.names.add(thing)
      for (const id of mintedIdsOf(thing)) this.sameness.linkFormer(id, thing.id)
    }
  }

  /** The id that stands for this one after all decisions: a record's own before a seed's, a seed's before a minted. */
  canonical(id: string): EntityId {
    const group = this.sameness.groupOf(id)
    const [first = id] = group.sort((a, b) => this.rank(a) - this.rank(b) || this.byKept(a, b))
    return entityId(first)
  }

  /** Own things of a kind that answer to a name, one entry for what decisions made one. */
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

/** The ids under which a thing would be minted by any of its names, its own id aside. */
export function mintedIdsOf(thing: Thing): EntityId[] {
  const { kind, country } = thing
  if (kind !== 'Agency' && kind !== 'Person' && kind !== 'Place') return []
  const ids = [...thing.names, ...thing.otherNames].map((name) => mintId(kind, name, country))
  return [...new Set(ids)].filter((id) => id !== thing.id)
}

function isMinted({ id, kind, names, country }: Thing): boolean {
  if (kind !== 'Agency' && kind !== 'Person' && kind !== 'Place') return false
  return names.some((name) => mintId(kind, name, country) === id)
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
    message: `"${thing.id}" is of kind ${thing.kind} here, and of kind ${known.kind} in ${holder}; give it an id of its own`,
  }
}
