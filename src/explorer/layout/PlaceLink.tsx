import { Link, useRoute } from 'wouter'

/** Shows a link in a navigation list. On its own page, the link is marked as the current page. */
export function PlaceLink({ href, name }: { href: string; name: string }) {
  const [here] = useRoute(href)
  return (
    <li>
      <Link href={href} aria-current={here ? 'page' : undefined}>
        {name}
      </Link>
    </li>
  )
}
