import { Link } from 'wouter'
import { pathOf } from '../address/paths'

const MAX_TIES = 12

/** Links to the country pairs that an entity belongs to. */
export function TieButtons({ ties }: { ties: readonly { id: string }[] }) {
  if (ties.length === 0) return <p className="muted">Not linked to any pair of countries.</p>
  return (
    <p className="button-row tie-buttons">
      {ties.slice(0, MAX_TIES).map((tie) => (
        <Link key={tie.id} href={pathOf('Tie', tie.id) ?? '/'} className="button">
          {tie.id}
          <span className="hidden-visually">: everything between these two</span>
        </Link>
      ))}
      {ties.length > MAX_TIES && <span className="small muted">and more pairs: see the parties below</span>}
    </p>
  )
}
