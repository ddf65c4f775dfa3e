import type { ClaimPartsFragment } from '../generated/graphql'
import { formatValue } from './Discrepancy'
import { SourceLine } from '../evidence/SourceLine'
import { Section } from '../layout/Section'
import { capital, formatField, formatRule } from '../format/labels'
import { discrepanciesOf } from './claims'

/**
 * Shows where sources disagree about an entity: every value with its sources, the preferred value, and why it is
 * preferred.
 */
export function Discrepancies({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const groups = discrepanciesOf(claims)
  if (groups.length === 0) return null
  return (
    <Section title="More than one value on record" id="disputed">
      {groups.map((group) => (
        <article key={group.name} className="discrepancy">
          <h3>{capital(formatField(group.name))}</h3>
          <div className="discrepancy-values">
            {group.claims.map((claim) => (
              <Value key={claim.id} claim={claim} />
            ))}
          </div>
        </article>
      ))}
    </Section>
  )
}

function Value({ claim }: { claim: ClaimPartsFragment }) {
  const preferred = claim.rank === 'PREFERRED'
  return (
    <div className={preferred ? 'value value-preferred' : 'value'}>
      <p className="value-words">
        <bdi>{formatValue(claim.property, claim.value)}</bdi>
      </p>
      <span className={preferred ? 'tag tag-strong' : 'tag'}>{preferred ? '✓ preferred' : 'also on record'}</span>
      {claim.reason != null && <p className="small muted">Rule: {formatRule(claim.reason)}.</p>}
      <ul className="plain small">
        {claim.sources.map((source, place) => (
          <SourceLine key={`${source.id} ${place}`} source={source} />
        ))}
      </ul>
    </div>
  )
}
