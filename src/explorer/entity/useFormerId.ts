import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { pathOf } from '../address/paths'
import { kindName } from '../format/labels'
import { FormerIdDocument } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'

/**
 * Follows an id that a node had before to the page it has now. True while that is not yet known, or the new page is on its way.
 * The query is sent only if no entity has the id itself.
 */
export function useFormerId(kind: string, id: string, missing: boolean): boolean {
  const answer = useGraphQL(FormerIdDocument, { id }, { enabled: missing })
  const [, navigate] = useLocation()
  const now = answer.data?.neighbourhood.nodes[0]
  const path = now === undefined || now.id === id ? undefined : pathOf(kindName(now.kind), now.id)
  useEffect(() => {
    if (path !== undefined) navigate(path + window.location.search, { replace: true })
  }, [path, navigate])
  return missing && (answer.isPending || path !== undefined)
}
