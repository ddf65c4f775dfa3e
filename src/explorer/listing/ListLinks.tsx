import { PlaceLink } from '../layout/PlaceLink'

const lists = [
  { href: '/agreements', name: 'Agreements' },
  { href: '/initiatives', name: 'Initiatives' },
  { href: '/agencies', name: 'Agencies' },
  { href: '/people', name: 'People' },
  { href: '/sources', name: 'Sources' },
]

/** Links the tables of all entries of each kind to one another. */
export function ListLinks() {
  return (
    <nav aria-label="Tables of everything" className="no-print">
      <ul className="plain header-places">
        {lists.map((list) => (
          <PlaceLink key={list.href} {...list} />
        ))}
      </ul>
    </nav>
  )
}
