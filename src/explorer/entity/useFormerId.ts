import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { pathOf } from '../address/paths'
import { kindName } from '../format/labels'
import { FormerIdDocument } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'

/**
 * If the id is a former id of a node, redirects to the node's current page. Returns true until that page is known and
 * shown. Sends the query only if no entity has the id itself.
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
