import type { UseQueryResult } from '@tanstack/react-query'
import type { TypedQuery } from '../fetch/request'
import { useGraphQL } from '../fetch/useGraphQL'
import type { ClaimPartsFragment, SourcePartsFragment } from '../generated/graphql'
import type { Claims } from './claims'

/** What supports a node, as the question of its kind answers: one node, or none for an id of nothing. */
export interface Supported {
  readonly nodes: readonly {
    readonly claims: readonly ClaimPartsFragment[]
    readonly sources: readonly SourcePartsFragment[]
    readonly statements?: readonly { readonly id: string }[]
  }[]
}

/** What supports a node; asked beside what the node is, so that neither waits for the other. */
export interface NodeEvidence {
  readonly answer: UseQueryResult<Supported>
  readonly claims: Claims
}

/** Asks what supports the node that has an id. Where that cannot be had, there are no claims. */
export function useEvidence(query: TypedQuery<Supported, { id: string }>, id: string): NodeEvidence {
  const answer = useGraphQL(query, { id })
  return { answer, claims: answer.isPending ? undefined : (answer.data?.nodes[0]?.claims ?? []) }
}
