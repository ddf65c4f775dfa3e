import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import type { AgreementNode } from './AgreementPage'

const most = 12

/** The pairs that this agreement ties, each leading to its page. */
export function AgreementTies({ agreement }: { agreement: AgreementNode }) {
  const ties = agreement.ties
  if (ties.length === 0) return <p className="muted">It ties no pair on record.</p>
  return (
    <p className="button-row">
      {ties.slice(0, most).map((tie) => (
        <Link key={tie.id} href={pathOf('Tie', tie.id) ?? '/'} className="button">
          {tie.id}
          <span className="hidden-visually">: everything between these two</span>
        </Link>
      ))}
      {ties.length > most && <span className="small muted">{most} of the pairs it ties; all parties are below.</span>}
    </p>
  )
}
