import { useMemo } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { InitiativeMarksDocument, type InitiativeMarksQuery, type WeakClaimFragment } from '../generated/graphql'
import type { ListedKind } from './variables'

/** The claims about the two dates of a row, which determine whether the dates need checking. */
export interface DateMarks {
  readonly on: readonly WeakClaimFragment[] | undefined
  readonly endedOn: readonly WeakClaimFragment[] | undefined
}

/** Returns the claims about the dates of listed initiatives, by id. The map is empty until the claims arrive. */
export function useDateMarks(kind: ListedKind, nodes: readonly { id: string }[] = []): ReadonlyMap<string, DateMarks> {
  const ids = nodes.map(({ id }) => id)
  const enabled = kind === 'INITIATIVE' && ids.length > 0
  const { data } = useGraphQL(InitiativeMarksDocument, { ids }, { enabled })
  return useMemo(() => new Map(data?.initiatives.map((each) => [each.id, marksOf(each)])), [data])
}

/** Returns the claims about the date by which an initiative is listed, and about its end. */
export function marksOf(initiative: Omit<InitiativeMarksQuery['initiatives'][number], 'id'>): DateMarks {
  const { happenedOnBasis, launchedOnClaims, startsOnClaims, announcedOnClaims, endedOnClaims } = initiative
  const claims: Readonly<Record<string, DateMarks['on']>> = {
    LAUNCHED: launchedOnClaims,
    STARTS: startsOnClaims,
    ANNOUNCED: announcedOnClaims,
  }
  return { on: claims[happenedOnBasis ?? ''], endedOn: endedOnClaims }
}
