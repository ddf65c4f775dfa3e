import type { EntryId } from '../../entity/useEntries'
import type { PersonActsQuery } from '../../generated/graphql'

/** An entry, and the role that a person had in it. */
export interface Part extends EntryId {
  readonly part: string
}

/** Returns everything in which a person took part, once for each role. */
export function partsOf({ people: [person], others: [others] }: PersonActsQuery): Part[] {
  const of = (kind: string, part: string, nodes: readonly { id: string }[] = []) =>
    nodes.map(({ id }) => ({ kind, id, part }))
  const ends = (connection?: { edges: readonly { node: { id: string } }[] }) =>
    connection?.edges.map(({ node }) => node)
  return [
    ...of('Agreement', 'signed', ends(person?.signedConnection)),
    ...of('Agreement', 'represented a party', ends(person?.representedConnection)),
    ...of('Agreement', 'witnessed', ends(person?.witnessedConnection)),
    ...of('Initiative', 'launched', ends(others?.launchedConnection)),
    ...of('Initiative', 'took part', others?.initiatives),
    ...of('Event', 'took part', others?.events),
  ]
}
