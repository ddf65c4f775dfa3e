import { EntityLink } from '../../entity/EntityLink'
import { Section } from '../../layout/Section'
import { today } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { expectedEndOf, formatEndBasis } from '../../timeline/expected-end'
import type { Entries } from './usePair'

/** Shows which agreements expire, the basis of each date, and the successors. */
export function Expiry({ entries: { agreements } }: { entries: Entries }) {
  const ending = agreements
    .filter((agreement) => expectedEndOf(agreement) !== null)
    .sort((one, other) => (expectedEndOf(one) ?? '').localeCompare(expectedEndOf(other) ?? ''))
  return (
    <Section title="What expires" id="expires" note={noteOf(ending.length, agreements.length)}>
      <ul className="plain">
        {ending.map((agreement) => (
          <li key={agreement.id} className="expiry">
            <When date={expectedEndOf(agreement)} />{' '}
            {(expectedEndOf(agreement) ?? '') < today() && <span className="tag tag-warn">passed</span>}{' '}
            <EntityLink kind="Agreement" id={agreement.id} name={agreement.title} />
            <span className="small muted">
              {' '}
              {formatEndBasis(agreement)} · renewal: {formatLabel(agreement.termRenewal)}
              {agreement.termStated != null && <> · “{agreement.termStated}”</>}
              {agreement.succeededBy.length === 0 ? ' · no successor recorded' : ' · succeeded by '}
              {agreement.succeededBy.map((next) => (
                <EntityLink key={next.id} kind="Agreement" id={next.id} name={next.title} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

// States for how many agreements no term is recorded.
function noteOf(ending: number, all: number): string {
  if (all === 0) return 'No concluded agreements recorded.'
  if (ending === 0)
    return `No term or end is recorded for ${all === 1 ? 'the agreement' : `any of the ${all} agreements`}.`
  const silent = all - ending
  const rest = silent === 0 ? '' : ` For ${silent === 1 ? 'one other' : `${silent} others`}, no term is recorded.`
  return `Agreements with a stated term or end.${rest}`
}
