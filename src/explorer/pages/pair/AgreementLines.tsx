import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { DateMark } from '../../evidence/DateMark'
import { count } from '../../format/numbers'
import { When } from '../../format/When'
import type { AgreementPeopleQuery, PairAgreementFragment, PairEntrySourcesQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { bestDate } from '../../timeline/item-of'
import { AgreementTags } from './AgreementTags'
import { effectOf } from './effect-of'
import { EffectLine } from './EffectLine'
import { Signers } from './Signers'
import type { AsOf } from './useAsOf'
import { type Entries, useAgreementPeople, useEntrySources } from './usePair'

/**
 * Shows a pair's agreements. Shows the lines once both the signatories and the sources are loaded, because both make a
 * line taller and would move the lines below it. Without `asOf`, the lines do not show whether an agreement is in
 * effect.
 */
export function AgreementLines(props: {
  agreements: Entries['recorded']
  entries: Entries
  faint: (id: string) => boolean
  asOf?: AsOf
}) {
  const { agreements, entries, faint, asOf } = props
  const people = useAgreementPeople(entries)
  const sources = useEntrySources(entries)
  return (
    <QueryResult of={people}>
      {(acting) => (
        <QueryResult of={sources}>
          {(found) => (
            <ol className="plain entries">
              {agreements.map((one) => (
                <AgreementLine key={one.id} agreement={one} {...{ acting, found, asOf }} faint={faint(one.id)} />
              ))}
            </ol>
          )}
        </QueryResult>
      )}
    </QueryResult>
  )
}

interface LineProps {
  readonly agreement: Entries['recorded'][number]
  readonly acting: AgreementPeopleQuery
  readonly found: PairEntrySourcesQuery
  readonly faint: boolean
  readonly asOf: AsOf | undefined
}

// Shows one agreement between the two countries: its date, status, parties, signatories, topics and sources.
function AgreementLine({ agreement, acting, found, faint, asOf }: LineProps) {
  const { id, title, countries, topics } = agreement
  const { date, dateWord } = bestDate(agreement)
  const people = acting.agreements.find((one) => one.id === id)
  const evidence = found.agreements?.find((one) => one.id === id)
  return (
    <li id={`entry-${id}`} tabIndex={-1} className={faint ? 'entry entry-faint' : 'entry'}>
      <p className="entry-date">
        <When date={date} />
        <span className="muted"> {dateWord}</span> <DateMark entry={agreement} marks={evidence} />
      </p>
      <div>
        <h3>
          <EntityLink kind="Agreement" id={id} name={title} />
        </h3>
        <AgreementTags agreement={agreement} claims={evidence} faint={faint} />
        {asOf && <EffectLine id={id} of={effectOf(agreement)} asOf={asOf} />}
        {agreement.summary != null && <p>{agreement.summary}</p>}
        <Parties of={countries} />
        {people !== undefined && <Signers of={people} />}
        <Topics of={topics} />
        <Sources sources={evidence?.sources ?? []} of={title} weakness={{ origins: null }} />
      </div>
    </li>
  )
}

function Parties({ of }: { of: PairAgreementFragment['countries'] }) {
  if (of.length <= 2) return null
  return (
    <details className="small">
      <summary>{count(of.length, 'party', 'parties')} on record</summary>
      <EntityLinks kind="Country" of={of} />
    </details>
  )
}

function Topics({ of }: { of: PairAgreementFragment['topics'] }) {
  if (of.length === 0) return null
  return (
    <p className="small">
      <span className="muted">On </span>
      <EntityLinks kind="Topic" of={of} />
    </p>
  )
}
