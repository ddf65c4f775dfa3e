import { comparableName } from '../../model/names'
import { withoutTitles } from '../../model/person-names'
import type { NodeKind } from '../../model/record-kinds'

/** A node with names. */
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
  /** Ids of the nodes for which this is the main name. */
  byName: Set<string>
  /** Ids of the nodes for which this is an acronym, alias or former name. */
  byOtherName: Set<string>
}

/** Finds nodes by name within a country. */
export class NameTable {
  private readonly bearers = new Map<string, Bearers>()

  add(thing: Named): void {
    for (const name of thing.names) this.entry(thing, name).byName.add(thing.id)
    for (const name of thing.otherNames) this.entry(thing, name).byOtherName.add(thing.id)
  }

  /**
   * Returns the sorted ids of the nodes with this main name. If there are none, returns the ids of the nodes for which
   * the name is an alternative name.
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

/** Returns a key that is the same for equal names within a kind and country. Titles in a person's name are ignored. */
export const keyOf = (kind: string, name: string, country?: string): string =>
  `${kind}|${country ?? ''}|${comparableName(kind === 'Person' ? withoutTitles(name) : name)}`
