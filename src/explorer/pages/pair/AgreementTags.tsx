import { ClaimMark } from '../../evidence/WeakMark'
import { formatOn } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import type { PairAgreementFragment } from '../../generated/graphql'
import { expectedEndOf } from '../../timeline/expected-end'
import { NotOnThisDate } from './NotOnThisDate'
import type { AgreementClaims } from './usePair'

/** Shows the kind and status of an agreement, whether it is binding, and when it ends. */
export function AgreementTags(props: {
  agreement: PairAgreementFragment
  claims: AgreementClaims | undefined
  faint: boolean
}) {
  const { agreement, claims, faint } = props
  return (
    <p className="entry-tags">
      <span className="tag">{formatLabel(agreement.kind)}</span>{' '}
      <span className="tag tag-strong">
        status: {formatLabel(agreement.status)}
        <InEffect agreement={agreement} />
      </span>{' '}
      <ClaimMark claims={claims?.statusClaims} of={`${agreement.title}, status`} />{' '}
      {agreement.inEffectOn != null && (
        <ClaimMark claims={claims?.inEffectOnClaims} of={`${agreement.title}, in effect on ${agreement.inEffectOn}`} />
      )}{' '}
      {agreement.statusAsOf != null && (
        <span className="tag">
          status as of <When date={agreement.statusAsOf} />
        </span>
      )}{' '}
      {agreement.bindingness != null && agreement.bindingness !== 'UNKNOWN' && (
        <span className="tag">{formatLabel(agreement.bindingness)}</span>
      )}{' '}
      {expectedEndOf(agreement) !== null && agreement.endedOn == null && (
        <span className="tag tag-warn">
          expected to end <When date={expectedEndOf(agreement)} />
        </span>
      )}{' '}
      {faint && <NotOnThisDate />}
    </p>
  )
}

// If an agreement has more than two parties, the day on which it takes effect differs by pair. EffectLine shows it.
function InEffect({ agreement: { inEffectOn, countries, plannedDates } }: { agreement: PairAgreementFragment }) {
  if (inEffectOn == null || countries.length !== 2) return null
  if (plannedDates?.includes('inEffectOn')) return `, planned to come into effect ${formatOn(inEffectOn)}`
  return (
    <>
      , in effect <When date={inEffectOn} />
    </>
  )
}
