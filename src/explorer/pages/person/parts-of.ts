import type { ListedEntryFragment } from '../../generated/graphql'
import type { PersonNode } from './PersonPage'

/** All that a person took part in, each once, and the parts taken by its id. */
export function partsOf(person: PersonNode): { entries: ListedEntryFragment[]; parts: Map<string, string[]> } {
  const entries = new Map<string, ListedEntryFragment>()
  const parts = new Map<string, string[]>()
  const take = (edges: readonly { node: ListedEntryFragment }[], part: string) => {
    for (const { node } of edges) {
      entries.set(node.id, node)
      parts.set(node.id, [...(parts.get(node.id) ?? []), part])
    }
  }
  take(person.signedConnection.edges, 'signed')
  take(person.representedConnection.edges, 'represented a party')
  take(person.witnessedConnection.edges, 'witnessed')
  take(person.launchedConnection.edges, 'launched')
  take(person.initiativesConnection.edges, 'took part')
  take(person.eventsConnection.edges, 'took part')
  return { entries: [...entries.values()], parts }
}
