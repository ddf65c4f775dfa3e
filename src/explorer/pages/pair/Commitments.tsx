import { CommitmentProgress } from '../../entity/CommitmentProgress'
import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { useGraphQL } from '../../fetch/useGraphQL'
import { type AgreementCommitmentsFragment, AgreementCommitmentsDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import { capital } from '../../format/labels'
import { NotOnThisDate } from './NotOnThisDate'
import { type AsOf, isOutside } from './useAsOf'
import type { Entries } from './usePair'

type Commitment = AgreementCommitmentsFragment['commitments'][number]

interface PairCommitment {
  readonly commitment: Commitment
  readonly agreement: Entries['agreements'][number]
}

/**
 * Shows the commitments in all agreements of the tie, grouped by topic. A commitment with two topics is shown under
 * both. Marks those in agreements that do not count as of the chosen date.
 */
export function Commitments({ entries: { agreements }, asOf }: { entries: Entries; asOf: AsOf }) {
  const ids = agreements.map(({ id }) => id)
  const answer = useGraphQL(AgreementCommitmentsDocument, { ids }, { enabled: ids.length > 0 })
  if (ids.length === 0) return <NoneRecorded what="commitments" />
  return (
    <QueryResult of={answer}>
      {(found) => <ByTopic found={commitmentsOf(agreements, found.agreements)} asOf={asOf} />}
    </QueryResult>
  )
}

function commitmentsOf(
  agreements: readonly Entries['agreements'][number][],
  found: readonly AgreementCommitmentsFragment[],
): PairCommitment[] {
  return agreements.flatMap((agreement) => {
    const { commitments = [] } = found.find(({ id }) => id === agreement.id) ?? {}
    return commitments.map((commitment) => ({ commitment, agreement }))
  })
}

function ByTopic({ found, asOf }: { found: readonly PairCommitment[]; asOf: AsOf }) {
  if (found.length === 0) return <NoneRecorded what="commitments" />
  const agreements = [...new Set(found.map(({ agreement }) => agreement))]
  const incomplete = agreements.filter((one) => one.commitmentsComplete === false)
  return (
    <>
      {incomplete.length > 0 && (
        <p className="section-note">
          The list is incomplete for {incomplete.length === 1 ? 'one agreement' : `${incomplete.length} agreements`},
          because its sources say that there are more commitments.
        </p>
      )}
      <div className="columns">
        {byTopic(found).map(([topic, under]) => (
          <div key={topic}>
            <h3>{capital(topic)}</h3>
            <ul className="plain commitments">
              {under.map((one) => (
                <CommitmentLine key={one.commitment.id} one={one} faint={isOutside(asOf, one.agreement.id)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}

function CommitmentLine({ one: { commitment, agreement }, faint }: { one: PairCommitment; faint: boolean }) {
  return (
    <li className={faint ? 'muted' : undefined}>
      {commitment.summary} {faint && <NotOnThisDate />}
      <div className="small muted sourced">
        <CommitmentProgress commitment={commitment} />{' '}
        {commitment.by.length > 0 && (
          <>
            stated by{' '}
            {commitment.by.map((by) => (
              <EntityLink key={by.id} kind={by.__typename} id={by.id} name={by.name} />
            ))}{' '}
            ·{' '}
          </>
        )}
        <EntityLink kind="Agreement" id={agreement.id} name={agreement.title} />{' '}
        <Sources sources={commitment.sources} of={commitment.summary ?? 'the commitment'} />
      </div>
    </li>
  )
}

function byTopic(found: readonly PairCommitment[]): [string, PairCommitment[]][] {
  const groups = new Map<string, PairCommitment[]>()
  for (const one of found) {
    const names = one.commitment.topics.map((topic) => topic.name)
    for (const name of names.length === 0 ? ['no topic recorded'] : names)
      groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups].sort((one, other) => other[1].length - one[1].length || one[0].localeCompare(other[0]))
}
