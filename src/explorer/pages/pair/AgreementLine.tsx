import type { ReactNode } from 'react'
import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { ClaimMark } from '../../evidence/WeakMark'
import type {
  AgreementPeopleFragment,
  PairAgreementFragment,
  PairEntrySourcesQuery,
  SourcePartsFragment,
} from '../../generated/graphql'
import { bestDate } from '../../timeline/item-of'
import { formatOn } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { count } from '../../format/numbers'
import { When } from '../../format/When'
import { expectedEndOf } from '../../timeline/expected-end'
import { NotOnThisDate } from './NotOnThisDate'

/** Shows one agreement between the two countries: its date, status, parties, signatories, topics and sources. */
export function AgreementLine(props: {
  agreement: PairAgreementFragment
  people: AgreementPeopleFragment | undefined
  /** The claims that show whether the date and the status should be checked. */
  weak: Weak | undefined
  sources: readonly SourcePartsFragment[]
  faint: boolean
  /** The degree of effect, for agreements that count. */
  effect?: ReactNode
}) {
  const { agreement, people, weak, sources, faint } = props
  const { date, dateWord } = bestDate(agreement)
  return (
    <li id={`entry-${agreement.id}`} tabIndex={-1} className={faint ? 'entry entry-faint' : 'entry'}>
      <p className="entry-date">
        <When date={date} />
        <span className="muted"> {dateWord}</span>{' '}
        {date !== null && date === agreement.signedOn && (
          <ClaimMark claims={weak?.signedOn} of={`${agreement.title}, signed on`} />
        )}
      </p>
      <div>
        <h3>
          <EntityLink kind="Agreement" id={agreement.id} name={agreement.title} />
        </h3>
        <Tags agreement={agreement} weak={weak} faint={faint} />
        {props.effect}
        {agreement.summary != null && <p>{agreement.summary}</p>}
        <Parties agreement={agreement} />
        {people !== undefined && <Signers of={people} />}
        {agreement.topics.length > 0 && (
          <p className="small">
            <span className="muted">On </span>
            <EntityLinks kind="Topic" of={agreement.topics} />
          </p>
        )}
        <Sources sources={sources} of={agreement.title} weakness={{ origins: null }} />
      </div>
    </li>
  )
}

/** The claims that show whether to check the values of an agreement. */
export type Weak = NonNullable<PairEntrySourcesQuery['agreements']>[number]

function Tags({
  agreement,
  weak,
  faint,
}: {
  agreement: PairAgreementFragment
  weak: Weak | undefined
  faint: boolean
}) {
  return (
    <p className="entry-tags">
      <span className="tag">{formatLabel(agreement.kind)}</span>{' '}
      <span className="tag tag-strong">
        status: {formatLabel(agreement.status)}
        {/* With more than two parties, the day of effect differs by pair, and EffectLine shows it. */}
        {agreement.inEffectOn != null && agreement.countries.length === 2 && (
          <>
            ,{' '}
            {agreement.plannedDates?.includes('inEffectOn') ? (
              `planned to come into effect ${formatOn(agreement.inEffectOn)}`
            ) : (
              <>
                in effect <When date={agreement.inEffectOn} />
              </>
            )}
          </>
        )}
      </span>{' '}
      <ClaimMark claims={weak?.status} of={`${agreement.title}, status`} />{' '}
      {agreement.inEffectOn != null && (
        <ClaimMark claims={weak?.inEffectOn} of={`${agreement.title}, in effect on ${agreement.inEffectOn}`} />
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

function Parties({ agreement }: { agreement: PairAgreementFragment }) {
  if (agreement.countries.length <= 2) return null
  return (
    <details className="small">
      <summary>{count(agreement.countries.length, 'party', 'parties')} on record</summary>
      <EntityLinks kind="Country" of={agreement.countries} />
    </details>
  )
}

type Edge = AgreementPeopleFragment['signatoriesConnection']['edges'][number]

// Shows who signed or witnessed an agreement or represented a party, each with their role and agency.
function Signers({ of: agreement }: { of: AgreementPeopleFragment }) {
  return (
    <dl className="signers small">
      <People name="Signed by" edges={agreement.signatoriesConnection.edges} />
      <People name="Represented by" edges={agreement.representativesConnection.edges} />
      <People name="Witnessed by" edges={agreement.witnessesConnection.edges} />
    </dl>
  )
}

function People({ name, edges }: { name: string; edges: readonly Edge[] }) {
  if (edges.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {edges.map((edge, place) => (
          <span key={`${edge.node.id} ${place}`}>
            {place > 0 && '; '}
            <EntityLink kind="Person" id={edge.node.id} name={edge.node.name} />
            {edge.properties.role != null && <>, {edge.properties.role}</>}
            {edge.properties.agency != null && (
              <>
                , <EntityLink kind="Agency" id={edge.properties.agency.id} name={edge.properties.agency.name} />
              </>
            )}
          </span>
        ))}
      </dd>
    </div>
  )
}
