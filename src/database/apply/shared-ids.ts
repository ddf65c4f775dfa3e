import type { RecordFacts } from '../../model/record-facts'
import { comparableName } from '../../model/names'
import { CLAIMED_PROPERTIES, NODE_OF_RECORD } from '../../model/record-kinds'
import type { RecordIndex } from '../../records/resolve/record-index'
import { refines } from '../claims/refinement'

/** A value, and the sorted keys of the records that give this value. */
export interface RecordValue {
  value: string
  records: string[]
}

/** A property on which records of the import and of other collections disagree, and all values of the property. */
export interface ValueDifference {
  property: string
  values: RecordValue[]
}

/**
 * A node that is described both by records of the imported collection and by records of another collection. Its claims
 * come from all these records.
 */
export interface SharedId {
  id: string
  /** `<collection>/<record id>` of each record, sorted. */
  records: string[]
  differences: ValueDifference[]
}

/** Properties that contain free text. Different wordings do not contradict each other. */
const WORDS: ReadonlySet<string> = new Set(['summary', 'notes', 'termStated'])

/** Properties whose values are names. Two names agree if they differ only in case, accents or punctuation. */
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'acronym'])

/** Collects and compares the values that several collections give for the same nodes. */
export class SharedIds {
  private readonly values = new Map<string, Map<string, Map<string, Set<string>>>>()
  private readonly records = new Map<string, string[]>()

  constructor(
    index: RecordIndex,
    private readonly collection: string,
  ) {
    const all = new Map<string, string[]>()
    for (const thing of index.things.byId.values()) {
      if (thing.records.length === 0) continue
      const id = index.things.canonical(thing.id)
      all.set(id, [...(all.get(id) ?? []), ...thing.records])
    }
    for (const [id, records] of all) if (this.isShared(records)) this.records.set(id, [...new Set(records)].sort())
  }

  /** Adds the facts of a record. Call it for every record of every collection. */
  add(facts: RecordFacts): void {
    if (!this.records.has(facts.aboutId)) return
    const claimed = CLAIMED_PROPERTIES[NODE_OF_RECORD[facts.kind]]
    for (const { aboutId, property = '', value } of facts.claims) {
      if (aboutId === facts.aboutId && property in claimed && !WORDS.has(property)) {
        this.put(facts, property, value)
      }
    }
    const countries = facts.relationships.flatMap(({ from, to }) =>
      to === facts.aboutId && isCountry(from) ? [from] : [],
    )
    if (countries.length > 0) this.put(facts, 'countries', [...new Set(countries)].sort().join(', '))
  }

  /** Returns the shared nodes, sorted by id. Nodes on which the collections disagree come first. */
  all(): SharedId[] {
    const found = [...this.records].map(([id, records]) => ({ id, records, differences: this.differencesOf(id) }))
    return found.sort(
      (a, b) => Number(b.differences.length > 0) - Number(a.differences.length > 0) || (a.id < b.id ? -1 : 1),
    )
  }

  private put({ aboutId, key }: RecordFacts, property: string, value: string): void {
    const properties = this.values.get(aboutId) ?? new Map<string, Map<string, Set<string>>>()
    const values = properties.get(property) ?? new Map<string, Set<string>>()
    values.set(value, (values.get(value) ?? new Set()).add(key))
    properties.set(property, values)
    this.values.set(aboutId, properties)
  }

  private differencesOf(id: string): ValueDifference[] {
    const properties = [...(this.values.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    return properties.flatMap(([property, values]) => {
      const given = [...values].map(([value, records]) => ({ value, records: [...records].sort() }))
      return this.disagree(property, given) ? [{ property, values: given.sort(byFirstRecord) }] : []
    })
  }

  /** Checks whether the import or the other collections give a value that agrees with no value of the other side. */
  private disagree(property: string, given: RecordValue[]): boolean {
    const own = given.filter(({ records }) => records.some((key) => this.isOwn(key)))
    const others = given.filter(({ records }) => records.some((key) => !this.isOwn(key)))
    if (own.length === 0 || others.length === 0) return false
    const isAlone = ({ value }: RecordValue, side: RecordValue[]) =>
      !side.some((other) => agree(property, value, other.value))
    return own.some((value) => isAlone(value, others)) || others.some((value) => isAlone(value, own))
  }

  private isShared(records: readonly string[]): boolean {
    return records.some((key) => this.isOwn(key)) && records.some((key) => !this.isOwn(key))
  }

  private isOwn(key: string): boolean {
    return collectionOf(key) === this.collection
  }
}

/** Returns a record's collection, from its key. */
export const collectionOf = (key: string): string => key.slice(0, key.lastIndexOf('/'))

/** Checks whether an id belongs to a country. Country ids are in capitals, and record ids never are. */
const isCountry = (id: string): boolean => /^[A-Z-]+$/.test(id)

function agree(property: string, a: string, b: string): boolean {
  if (NAMES.has(property)) return comparableName(a) === comparableName(b)
  return a === b || refines(property, a, b) || refines(property, b, a)
}

const byFirstRecord = (a: RecordValue, b: RecordValue): number =>
  `${a.records[0]} ${a.value}` < `${b.records[0]} ${b.value}` ? -1 : 1
