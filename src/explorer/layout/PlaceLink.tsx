import { Link, useRoute } from 'wouter'

/**
 * Shows a link in a navigation list. On its own page, the link is marked as the current page. `start` is the address
 * with the choices with which the page starts.
 */
export function PlaceLink({ href, name, start = href }: { href: string; name: string; start?: string }) {
  const [here] = useRoute(href)
  return (
    <li>
      <Link href={start} aria-current={here ? 'page' : undefined}>
        {name}
      </Link>
    </li>
  )
}
