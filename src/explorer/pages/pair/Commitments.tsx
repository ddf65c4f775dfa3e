import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { useAnswer } from '../../fetch/useAnswer'
import {
  type AgreementCommitmentsFragment,
  AgreementCommitmentsDocument,
  type PairAgreementFragment,
} from '../../generated/graphql'
import { Answer } from '../../layout/Answer'
import { NoneRecorded } from '../../layout/Section'
import { capital } from '../../words/labels'
import type { Entries } from './tie'

type Commitment = AgreementCommitmentsFragment['commitments'][number]

interface Promise {
  readonly commitment: Commitment
  readonly agreement: PairAgreementFragment
}

/** Commitments of all agreements under the tie, grouped by topic; one on two topics stands under both. */
export function Commitments({ entries: { agreements } }: { entries: Entries }) {
  const ids = agreements.map(({ id }) => id)
  const answer = useAnswer(AgreementCommitmentsDocument, { ids }, { enabled: ids.length > 0 })
  if (ids.length === 0) return <NoneRecorded what="commitments" />
  return <Answer of={answer}>{(found) => <ByTopic promises={promisesOf(agreements, found.agreements)} />}</Answer>
}

function promisesOf(
  agreements: readonly PairAgreementFragment[],
  found: readonly AgreementCommitmentsFragment[],
): Promise[] {
  return agreements.flatMap((agreement) => {
    const { commitments = [] } = found.find(({ id }) => id === agreement.id) ?? {}
    return commitments.map((commitment) => ({ commitment, agreement }))
  })
}

function ByTopic({ promises }: { promises: readonly Promise[] }) {
  if (promises.length === 0) return <NoneRecorded what="commitments" />
  const agreements = [...new Set(promises.map(({ agreement }) => agreement))]
  const incomplete = agreements.filter((one) => one.commitmentsComplete === false)
  return (
    <>
      {incomplete.length > 0 && (
        <p className="section-note">
          The list is not complete for {incomplete.length === 1 ? 'one agreement' : `${incomplete.length} agreements`}:
          its sources say there is more.
        </p>
      )}
      <div className="columns">
        {byTopic(promises).map(([topic, under]) => (
          <div key={topic}>
            <h3>{capital(topic)}</h3>
            <ul className="plain promises">
              {under.map((promise) => (
                <PromiseLine key={promise.commitment.id} promise={promise} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}

function PromiseLine({ promise: { commitment, agreement } }: { promise: Promise }) {
  return (
    <li>
      {commitment.summary}
      <div className="small muted sourced">
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

function byTopic(promises: readonly Promise[]): [string, Promise[]][] {
  const groups = new Map<string, Promise[]>()
  for (const promise of promises) {
    const names = promise.commitment.topics.map((topic) => topic.name)
    for (const name of names.length === 0 ? ['no topic recorded'] : names)
      groups.set(name, [...(groups.get(name) ?? []), promise])
  }
  return [...groups].sort((one, other) => other[1].length - one[1].length || one[0].localeCompare(other[0]))
}
