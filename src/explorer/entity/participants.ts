import type { Evidence } from '../evidence/evidence'
import { formatLabel } from '../format/labels'
import { spanOf } from './LinkList'

/** A country, agency or person that takes part in an agreement, initiative or event. */
export interface Participant {
  readonly key: string
  readonly kind: 'Country' | 'Agency' | 'Person'
  readonly id: string
  readonly name: string
  readonly of: string | null
  readonly role: string | null
  readonly span: string | null
  readonly sources: readonly Evidence[]
  /** The number of independent origins of the sources. */
  readonly origins?: number
}

interface Edge {
  readonly node: { id: string; name: string; country?: readonly { name: string }[] }
  readonly properties: {
    role?: string | null
    from?: string | null
    to?: string | null
    sources: readonly Evidence[]
    independentOrigins?: number
  }
}

/** Converts the edges of a GraphQL connection to participants of the given kind. */
export function participantsOf(kind: Participant['kind'], edges: readonly Edge[]): Participant[] {
  return edges.map(({ node, properties }, place) => ({
    key: `${kind} ${node.id} ${place}`,
    kind,
    id: node.id,
    name: node.name,
    of: node.country?.[0]?.name ?? null,
    role: properties.role == null ? null : formatLabel(properties.role),
    span: spanOf(properties).join('') || null,
    sources: properties.sources,
    origins: properties.independentOrigins,
  }))
}
