import { Link } from 'wouter'
import { EntityLink } from '../../entity/EntityLink'
import { CountrySelect } from '../../layout/CountrySelect'
import { startAt, useOwnCountry } from '../../own-country/own-country'

const pages = [
  { href: '/agreements', name: 'Agreements' },
  { href: '/renewals', name: 'Renewals in the next 12 months' },
  { href: '/gaps', name: 'Gaps' },
  { href: '/changes', name: 'Changes' },
]

/** Lets the reader choose a country of their own, and links to the pages that then start with this country. */
export function OwnCountry() {
  const [id, choose] = useOwnCountry()
  return (
    <div className="own-country">
      <span className="search-label" aria-hidden="true">
        Your country
      </span>
      <CountrySelect label="Your country or bloc" value={id} none="none chosen" choose={choose} hideLabel />
      {id === '' ? (
        <p className="muted small">Agreements, Compare, Gaps and Renewals then start with this country.</p>
      ) : (
        <ul className="plain own-country-pages" aria-label="Pages about your country">
          <li>
            <EntityLink kind="Country" id={id} name="Country page" />
          </li>
          {pages.map(({ href, name }) => (
            <li key={href}>
              <Link href={startAt(href, id)}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">Only this browser keeps the choice.</p>
    </div>
  )
}
