import { EntityLink } from '../../entity/EntityLink'
import { Facts, type Fact } from '../../entity/Facts'
import { type Claims, sourcesOf } from '../../entity/claims'
import { formatEffect } from '../../format/effect'
import { formatLabel } from '../../format/labels'
import { formatDuration } from '../../format/numbers'
import { nameOfDate } from '../../format/planned'
import { formatRenewal } from '../../format/renewal'
import { When } from '../../format/When'
import type { AgreementFactsFragment } from '../../generated/graphql'
import { RuleLink } from '../../rules/RuleLink'

/** Shows the facts about an agreement. Each fact has the sources of its preferred claim. */
export function AgreementFacts({ agreement, claims }: { agreement: AgreementFactsFragment; claims: Claims }) {
  const parts = [state, dates, term, places]
  return <Facts facts={parts.flatMap((factsOf) => factsOf(agreement, claims))} />
}

function state(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  const since = agreement.statusOn == null ? null : <When date={agreement.statusOn} />
  return [
    { name: 'Kind', value: formatLabel(agreement.kind), sources: sourcesOf(claims, 'kind') },
    {
      name: 'Status, last known',
      value:
        since === null ? (
          formatLabel(agreement.status)
        ) : (
          <>
            {formatLabel(agreement.status)} ({since})
          </>
        ),
      sources: sourcesOf(claims, 'status'),
    },
    {
      name: 'Today',
      value: (
        <>
          {formatEffect(agreement.effect, agreement.expectedEndOn)}
          {agreement.effect?.degree !== 'NOT' && agreement.effect?.basis === 'FROM_SIGNATURE_ASSUMED' && (
            <span className="muted"> (effect is assumed from signature)</span>
          )}{' '}
          <RuleLink rule="in-effect-on-a-day" of="in effect on a day" />
        </>
      ),
    },
    {
      name: 'Binding',
      value: agreement.bindingness == null ? null : formatLabel(agreement.bindingness),
      sources: sourcesOf(claims, 'bindingness'),
    },
  ]
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
    sources: sourcesOf(claims, field),
  }))
}

function term(agreement: AgreementFactsFragment, claims: Claims): Fact[] {
  const length = agreement.termLength
  const from =
    agreement.termFrom == null ? '' : ` from ${agreement.termFrom === 'EFFECT' ? 'coming into effect' : 'signature'}`
  return [
    {
      name: 'Term',
      value: length == null ? null : `${formatDuration(length)}${from}`,
      sources: sourcesOf(claims, 'termLength'),
    },
    { name: 'Term as stated', value: agreement.termStated, sources: sourcesOf(claims, 'termStated') },
    {
      name: 'Renewal',
      value: agreement.termRenewal == null ? null : formatLabel(agreement.termRenewal),
      sources: sourcesOf(claims, 'termRenewal'),
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
      sources: sourcesOf(claims, 'place'),
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
