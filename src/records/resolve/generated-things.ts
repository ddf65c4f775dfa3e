import { type EntityId, entityId, generateId } from '../../model/ids'
import { Mentioned } from './mention'

/** The kinds of nodes that a record may refer to by name. */
export type ReferredKind = 'Agency' | 'Person' | 'Place'

/** A node that records refer to but that does not have a record. */
export interface GeneratedThing {
  id: EntityId
  kind: ReferredKind
  country?: string
  /** The names, most frequent first. */
  names: string[]
  /** Some of the records that refer to the node. */
  records: string[]
  roles: string[]
}

interface Entry {
  kind: ReferredKind
  country?: string
  mentioned: Mentioned
  /** The rank of the reference. The reference with the smallest rank decides the kind and country of the node. */
  rank: string
}

/** A reference as it was written, with its number of occurrences. */
interface Referred extends Omit<Entry, 'rank'> {
  name: string
}

/** The nodes that records refer to but that do not have a record, by generated id. */
export class GeneratedThings {
  private readonly entries = new Map<string, Entry>()

  /**
   * Adds a reference. If a decision merged several ids, the reference from which the id was generated decides the kind
   * and country of the node.
   */
  add(id: EntityId, { kind, name, country, mentioned }: Referred): void {
    const rank = [generateId(kind, name, country) === id ? 'own' : 'taken over', country ?? '~', kind].join()
    const known = this.entries.get(id)
    const entry =
      known && known.rank <= rank
        ? known
        : { rank, kind, ...(country && { country }), mentioned: known?.mentioned ?? new Mentioned() }
    entry.mentioned.merge(mentioned)
    this.entries.set(id, entry)
  }

  kindOf(id: string): ReferredKind | undefined {
    return this.entries.get(id)?.kind
  }

  /** Returns the names. The names from which the id was generated come first, then the others, most frequent first. */
  namesOf(id: string): string[] {
    const entry = this.entries.get(id)
    if (!entry) return []
    const names = entry.mentioned.names()
    const isOwn = (name: string) => generateId(entry.kind, name, entry.country) === id
    return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))]
  }

  *all(): Generator<GeneratedThing> {
    for (const [id, { kind, country, mentioned }] of this.entries) {
      const { records, roles } = mentioned
      yield { id: entityId(id), kind, ...(country && { country }), names: this.namesOf(id), records, roles }
    }
  }
}
