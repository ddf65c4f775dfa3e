import { isPagePath } from '../../model/page-paths'
import { textOf } from '../../model/text-of'
import type { BoundEndpoint } from '../endpoints/bind'
import { pageOf } from '../endpoints/headers'

type Values = Readonly<Record<string, unknown>>

/** Returns the address of the explorer's page that shows the same data. A single node has a page of its own. */
export function addressOf(endpoint: BoundEndpoint, variables: Values, [row]: readonly Values[]): string {
  const own = endpoint.many ? '' : `/${textOf(row?.['type']).toLowerCase()}/${encodeURIComponent(textOf(row?.['id']))}`
  return row?.['type'] !== undefined && isPagePath(own) ? own : pageOf({ endpoint, variables })
}
