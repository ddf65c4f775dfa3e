import type { UseQueryResult } from '@tanstack/react-query'
import { type TypedQuery, useGraphQL } from '../fetch/useGraphQL'
import type { ClaimPartsFragment, SourcePartsFragment } from '../generated/graphql'
import type { Claims } from './claims'

/** An entity with its evidence, in the form in which the query returns it. The list is empty if the id is unknown. */
export interface Supported {
  readonly nodes: readonly {
    readonly claims: readonly ClaimPartsFragment[]
    readonly sources: readonly SourcePartsFragment[]
    readonly statements?: readonly { readonly id: string }[]
  }[]
}

/** The evidence for an entity. The page requests it in parallel with the entity itself. */
export interface NodeEvidence {
  readonly answer: UseQueryResult<Supported>
  readonly claims: Claims
}

/** Requests the evidence for an entity. If the query fails, the result has no claims. */
export function useEvidence(query: TypedQuery<Supported, { id: string }>, id: string): NodeEvidence {
  const answer = useGraphQL(query, { id })
  return { answer, claims: answer.isPending ? undefined : (answer.data?.nodes[0]?.claims ?? []) }
}
