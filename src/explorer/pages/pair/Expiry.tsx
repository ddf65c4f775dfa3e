import { EntityLink } from '../../entity/EntityLink'
import { Section } from '../../layout/Section'
import { hasPassed, sortDay, today } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { expectedEndOf, formatEndBasis } from '../../timeline/expected-end'
import { NotOnThisDate } from './NotOnThisDate'
import { type AsOf, isOutside } from './useAsOf'
import type { Entries } from './usePair'

/**
 * Shows which agreements expire, the basis of each date, and the successors. Marks the dates before the chosen day, or
 * before today if none is chosen.
 */
export function Expiry({ agreements, asOf }: { agreements: Entries['agreements']; asOf: AsOf }) {
  const day = asOf.day ?? today()
  const ending = agreements
    .filter((agreement) => endOf(agreement) !== null)
    .sort((one, other) => (sortDay(endOf(one)) ?? '').localeCompare(sortDay(endOf(other)) ?? ''))
  return (
    <Section title="Expiring agreements" id="expires" note={noteOf(ending.length, agreements.length)}>
      <ul className="plain">
        {ending.map((agreement) => (
          <li key={agreement.id} className={isOutside(asOf, agreement.id) ? 'expiry muted' : 'expiry'}>
            <When date={endOf(agreement)} />{' '}
            {hasPassed(expectedEndOf(agreement), day) && <span className="tag tag-warn">passed</span>}{' '}
            <EntityLink kind="Agreement" id={agreement.id} name={agreement.title} />{' '}
            {isOutside(asOf, agreement.id) && <NotOnThisDate />}
            <span className="small muted">
              {' '}
              {expectedEndOf(agreement) === null ? 'end of the first term' : formatEndBasis(agreement)} · rule for
              renewal: {formatLabel(agreement.termRenewal)}
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

// Returns the expected end. If the agreement renews itself, returns the end of its first term.
const endOf = (agreement: Entries['agreements'][number]): string | null =>
  expectedEndOf(agreement) ?? agreement.renewsOn ?? null

// States how many agreements have no term with a known end. A term can be recorded without a known start.
function noteOf(ending: number, all: number): string {
  if (all === 0) return 'No concluded agreements recorded.'
  if (ending === 0)
    return `No term with a known end is recorded for ${all === 1 ? 'the agreement' : `any of the ${all} agreements`}.`
  const silent = all - ending
  const rest =
    silent === 0 ? '' : ` For ${silent === 1 ? 'one other' : `${silent} others`}, no term with a known end is recorded.`
  return `Agreements with a stated term or end.${rest}`
}
