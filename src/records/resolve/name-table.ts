import { comparableName } from '../../model/names'
import { withoutTitles } from '../../model/person-names'
import type { NodeKind } from '../../model/record-kinds'

/** Something with names. */
export interface Named {
  id: string
  kind: NodeKind
  /** Names or titles from records, in the order in which they were found. */
  names: string[]
  /** Acronym, aliases and former names. */
  otherNames: string[]
  country?: string
}

interface Bearers {
  /** Ids of the things whose main name this is. */
  byName: Set<string>
  /** Ids of the things that have it as an acronym, alias or former name. */
  byOtherName: Set<string>
}

/** Finds things by name within a country. */
export class NameTable {
  private readonly bearers = new Map<string, Bearers>()

  add(thing: Named): void {
    for (const name of thing.names) this.entry(thing, name).byName.add(thing.id)
    for (const name of thing.otherNames) this.entry(thing, name).byOtherName.add(thing.id)
  }

  /**
   * Returns the sorted ids of the things with this main name. If there are none, returns those that have it as an
   * alternative name.
   */
  find(kind: NodeKind, name: string, country?: string): { ids: string[]; own: boolean } {
    const entry = this.bearers.get(keyOf(kind, name, country))
    if (!entry) return { ids: [], own: false }
    const own = entry.byName.size > 0
    return { ids: [...(own ? entry.byName : entry.byOtherName)].sort(), own }
  }

  private entry({ kind, country }: Named, name: string): Bearers {
    const key = keyOf(kind, name, country)
    const known = this.bearers.get(key)
    if (known) return known
    const added = { byName: new Set<string>(), byOtherName: new Set<string>() }
    this.bearers.set(key, added)
    return added
  }
}

/** Returns a key that is the same for equal names within a kind and country. The titles of a person do not count. */
export const keyOf = (kind: string, name: string, country?: string): string =>
  `${kind}|${country ?? ''}|${comparableName(kind === 'Person' ? withoutTitles(name) : name)}`
