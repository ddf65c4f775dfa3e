import type { ChangesQueryVariables } from '../../generated/graphql'
import type { Feed } from '../../layout/FeedLinks'

/** Returns the feeds of the changes that a page lists, since the beginning. */
export function feedsOf({ country, between, topic }: ChangesQueryVariables): Feed[] {
  const search = new URLSearchParams()
  if (country != null) search.set('country', country)
  if (between != null) search.set('between', [between].flat().join(','))
  if (topic != null) search.set('topic', topic)
  const filter = search.size === 0 ? '' : `?${search}`
  return [
    { href: `/feeds/changes.atom${filter}`, type: 'application/atom+xml', name: 'Atom feed', title: 'Changes' },
    { href: `/feeds/changes.json${filter}`, type: 'application/feed+json', name: 'JSON feed', title: 'Changes' },
  ]
}
