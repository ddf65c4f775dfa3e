import { effectToday } from '../../entity/EffectToday'
import { EntityLink } from '../../entity/EntityLink'
import { Facts, type Fact } from '../../entity/Facts'
import { type Claims, evidenceOf } from '../../entity/claims'
import { formatLabel } from '../../format/labels'
import { formatDuration } from '../../format/numbers'
import { nameOfDate } from '../../format/planned'
import { formatRenewal } from '../../format/renewal'
import { When } from '../../format/When'
import type { AgreementFactsFragment } from '../../generated/graphql'
import { expectedEndOf } from '../../timeline/expected-end'

/** Shows the facts about an agreement. Each fact has the sources of its preferred claim. */
export function AgreementFacts({ agreement, claims }: { agreement: AgreementFactsFragment; claims: Claims }) {
  const parts = [state, dates, term, places]
  return <Facts facts={parts.flatMap((factsOf) => factsOf(agreement, claims))} />
}

function state(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  return [
    { name: 'Kind', value: formatLabel(agreement.kind), ...evidenceOf(claims, 'kind') },
    {
      name: 'Status, last known',
      value: <Status of={agreement} />,
      ...evidenceOf(claims, 'status'),
    },
    effectToday(agreement.effect, expectedEndOf(agreement)),
    {
      name: 'Binding',
      value: agreement.bindingness == null ? null : formatLabel(agreement.bindingness),
      ...evidenceOf(claims, 'bindingness'),
    },
  ]
}

/** Shows the status, its day if the record gives one, and the reference date of its latest source. */
function Status({ of: { status, statusOn, statusAsOf } }: { of: AgreementFactsFragment }) {
  return (
    <>
      {formatLabel(status)}
      {statusOn != null && (
        <>
          {' '}
          (<When date={statusOn} />)
        </>
      )}
      {statusAsOf != null && (
        <>
          , as of <When date={statusAsOf} />
        </>
      )}
    </>
  )
}

const dateFields = [
  ['approvedOn', 'Approved'],
  ['announcedOn', 'Announced'],
  ['signedOn', 'Signed'],
  ['adoptedOn', 'Adopted'],
  ['inEffectOn', 'In effect'],
  ['endedOn', 'Ended'],
] as const

function dates(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  return dateFields.map(([field, name]) => ({
    name: nameOfDate(name, field, agreement.plannedDates),
    value: agreement[field] == null ? null : <When date={agreement[field]} />,
    ...evidenceOf(claims, field),
  }))
}

function term(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  const length = agreement.termLength
  const from =
    agreement.termFrom == null
      ? ''
      : ` from ${agreement.termFrom === 'EFFECT' ? 'the date it came into effect' : 'the date of signature'}`
  return [
    {
      name: 'Term',
      value: length == null ? null : `${formatDuration(length)}${from}`,
      ...evidenceOf(claims, 'termLength'),
    },
    { name: 'Term as stated', value: agreement.termStated, ...evidenceOf(claims, 'termStated') },
    {
      name: 'Renewal',
      value: agreement.termRenewal == null ? null : formatLabel(agreement.termRenewal),
      ...evidenceOf(claims, 'termRenewal'),
    },
    {
      name: 'Renews itself',
      value: agreement.nextRenewal == null ? null : formatRenewal(agreement.nextRenewal),
    },
    {
      name: 'Renewed until',
      value:
        agreement.renewedUntil == null ? null : (
          <>
            <When date={agreement.renewedUntil} />
            {agreement.renewedUntilBasis === 'LENGTH_ASSUMED' && (
              <span className="muted"> (assumed: as long as the term)</span>
            )}
          </>
        ),
    },
    {
      name: agreement.renewedUntil == null ? 'Expected end' : 'End of the first term',
      value:
        agreement.expectedEndOn == null ? null : (
          <>
            <When date={agreement.expectedEndOn} />{' '}
            <span className="muted">({formatLabel(agreement.expectedEndBasis)})</span>
          </>
        ),
    },
  ]
}

function places(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  const names = placeNames(agreement, claims)
  const [event] = agreement.event
  return [
    {
      name: 'Where',
      value: names.length === 0 ? null : <bdi>{names.join('; ')}</bdi>,
      ...evidenceOf(claims, 'place'),
    },
    {
      name: 'Signed at',
      value: event === undefined ? null : <EntityLink kind="Event" id={event.id} name={event.name} />,
    },
  ]
}

/** Returns the preferred place, or all places if none is preferred. */
function placeNames({ place: places }: AgreementFactsFragment, claims: Claims = []): string[] {
  const preferred = claims.find(({ property, rank }) => property === 'place' && rank === 'PREFERRED')?.value
  const names = places.map(({ name }) => name)
  return preferred !== undefined && names.includes(preferred) ? [preferred] : names
}
