import { CommitmentProgress } from '../../entity/CommitmentProgress'
import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  type AgreementCommitmentsFragment,
  AgreementCommitmentsDocument,
  AgreementTopicsDocument,
} from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'

type Commitment = AgreementCommitmentsFragment['commitments'][number]

interface WithCommitments {
  readonly id: string
  readonly commitmentsComplete?: boolean | null
}

/** Shows the commitments in an agreement, with their topics and sources. */
export function AgreementCommitments({ agreement }: { agreement: WithCommitments }) {
  const answer = useGraphQL(AgreementCommitmentsDocument, { ids: [agreement.id] })
  return (
    <Section title="Commitments" id="commitments" note={completeness(agreement)}>
      <QueryResult of={answer}>
        {({ agreements: [one] }) => <Commitments commitments={one?.commitments ?? []} />}
      </QueryResult>
      <Topics id={agreement.id} />
    </Section>
  )
}

function completeness(agreement: WithCommitments): string | undefined {
  if (agreement.commitmentsComplete === true) return 'The list is complete.'
  if (agreement.commitmentsComplete === false)
    return 'The list is incomplete: the sources say that there are more commitments.'
  return undefined
}

function Commitments({ commitments }: { commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return <NoneRecorded what="commitments" />
  return (
    <ol className="commitments-list">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          {commitment.summary}{' '}
          <span className="small muted">
            <CommitmentProgress commitment={commitment} />
            {commitment.topics.length > 0 && (
              <>
                {' '}
                On <EntityLinks kind="Topic" of={commitment.topics} />.
              </>
            )}
            {commitment.by.map((by) => (
              <span key={by.id}>
                {' '}
                Stated by <EntityLink kind={by.__typename} id={by.id} name={by.name} />.
              </span>
            ))}{' '}
            <Sources sources={commitment.sources} of={commitment.summary ?? 'the commitment'} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Topics({ id }: { id: string }) {
  const answer = useGraphQL(AgreementTopicsDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ agreements: [agreement] }) => {
        const edges = agreement?.topicsConnection.edges ?? []
        if (edges.length === 0) return null
        return (
          <p>
            <span className="muted">Topics: </span>
            {edges.map(({ node, properties }, place) => (
              <span key={`${node.id} ${properties.word}`}>
                {place > 0 && '; '}
                <EntityLink kind="Topic" id={node.id} name={node.name} />
                {properties.word != null && properties.word !== node.name && (
                  <span className="muted"> (“{properties.word}”)</span>
                )}
              </span>
            ))}
          </p>
        )
      }}
    </QueryResult>
  )
}
