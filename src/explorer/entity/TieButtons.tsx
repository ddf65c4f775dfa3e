import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { pathOf } from '../address/paths'
import { RuleLink } from '../rules/RuleLink'

const MAX_TIES = 12

interface Pair {
  readonly id: string
}

/**
 * Links to the country pairs that an entity belongs to. `recorded` lists the pairs for which the entity is on record
 * but not counted, because it is not known to be concluded.
 */
export function TieButtons({ ties, recorded = [] }: { ties: readonly Pair[]; recorded?: readonly Pair[] }) {
  if (ties.length === 0 && recorded.length === 0) return <p className="muted">Not linked to any pair of countries.</p>
  return (
    <>
      {ties.length > 0 && <Buttons pairs={ties} />}
      {recorded.length > 0 && (
        <Buttons pairs={recorded}>
          <span className="small muted">
            Recorded, not counted as a tie, because it is not known to be concluded.{' '}
            <RuleLink rule="recorded-but-not-counted" of="announced agreements" />
          </span>
        </Buttons>
      )}
    </>
  )
}

function Buttons({ pairs, children }: { pairs: readonly Pair[]; children?: ReactNode }) {
  return (
    <p className="button-row tie-buttons">
      {children}
      {pairs.slice(0, MAX_TIES).map((tie) => (
        <Link key={tie.id} href={pathOf('Tie', tie.id) ?? '/'} className="button">
          {tie.id}
          <span className="hidden-visually">: all records of this pair</span>
        </Link>
      ))}
      {pairs.length > MAX_TIES && <span className="small muted">and more pairs: see the parties below</span>}
    </p>
  )
}
