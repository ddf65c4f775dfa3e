import type { EntityPartsFragment } from '../generated/graphql'

/** Returns the name of a node, and the kind and id that determine the address of its page. */
export function refer(one: EntityPartsFragment): { kind: string; id: string; name: string } {
  switch (one.__typename) {
    case 'Agreement':
      return { kind: 'Agreement', id: one.id, name: one.title }
    case 'Source':
      return { kind: 'Source', id: one.id, name: one.documentTitle ?? one.url }
    case 'Commitment':
      return { kind: 'Agreement', id: one.agreement[0]?.id ?? one.id, name: one.summary ?? one.id }
    case 'Stage':
      return { kind: one.of[0]?.__typename ?? 'Stage', id: one.of[0]?.id ?? one.id, name: one.name }
    case 'Amount':
      return { kind: one.amountOf[0]?.__typename ?? 'Amount', id: one.amountOf[0]?.id ?? one.id, name: one.name }
    case 'Text':
    case 'Registration':
      return { kind: 'Agreement', id: one.agreement[0]?.id ?? one.id, name: one.name }
    case 'Statement':
      return { kind: 'Statement', id: one.id, name: one.summary ?? one.id }
    case 'Tie':
      return { kind: 'Tie', id: one.id, name: one.id }
    case 'Country':
    case 'Agency':
    case 'Person':
    case 'Initiative':
    case 'Event':
    case 'Place':
    case 'Topic':
    case 'Search':
    case 'PublishedList':
      return { kind: one.__typename, id: one.id, name: one.name }
  }
}
