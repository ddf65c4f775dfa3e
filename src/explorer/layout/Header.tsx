import { Link, useRoute } from 'wouter'
import { startAt, useOwnCountry } from '../own-country/own-country'
import { SearchBox } from '../search/SearchBox'
import { PlaceLink } from './PlaceLink'
import { ThemeChoice } from './ThemeChoice'

const places = [
  { href: '/agreements', name: 'Agreements' },
  { href: '/matrix', name: 'Matrix' },
  { href: '/compare', name: 'Compare' },
  { href: '/graph', name: 'Graph' },
  { href: '/map', name: 'Map' },
  { href: '/gaps', name: 'Gaps' },
  { href: '/renewals', name: 'Renewals' },
  { href: '/discrepancies', name: 'Discrepancies' },
  { href: '/ask', name: 'Ask' },
]

/** Shows the header of every page: the home link, the navigation, the search and the theme. */
export function Header() {
  const [home] = useRoute('/')
  const [ownCountry] = useOwnCountry()
  return (
    <header className="header">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Link href="/" className="header-name">
        GovTies
      </Link>
      <nav aria-label="Main">
        <ul className="plain header-places">
          {places.map((place) => (
            <PlaceLink key={place.href} {...place} start={startAt(place.href, ownCountry)} />
          ))}
        </ul>
      </nav>
      <div className="header-tools">
        {!home && <SearchBox label="Search" compact />}
        <ThemeChoice />
      </div>
    </header>
  )
}
