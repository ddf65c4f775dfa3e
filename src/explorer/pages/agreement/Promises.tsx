import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { useAnswer } from '../../fetch/useAnswer'
import {
  type AgreementCommitmentsFragment,
  AgreementCommitmentsDocument,
  AgreementTopicsDocument,
} from '../../generated/graphql'
import { Answer } from '../../layout/Answer'
import { NoneRecorded, Section } from '../../layout/Section'
import type { AgreementNode } from './AgreementPage'

type Commitment = AgreementCommitmentsFragment['commitments'][number]

/** What the parties say they will do, with the topics of each and who says so. */
export function Promises({ agreement }: { agreement: AgreementNode }) {
  const answer = useAnswer(AgreementCommitmentsDocument, { ids: [agreement.id] })
  return (
    <Section title="Commitments" id="commitments" note={completeness(agreement)}>
      <Answer of={answer}>{({ agreements: [one] }) => <Commitments commitments={one?.commitments ?? []} />}</Answer>
      <Topics id={agreement.id} />
    </Section>
  )
}

function completeness(agreement: AgreementNode): string | undefined {
  if (agreement.commitmentsComplete === true) return 'The list is complete.'
  if (agreement.commitmentsComplete === false) return 'The list is not complete: the sources say there is more.'
  return undefined
}

function Commitments({ commitments }: { commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return <NoneRecorded what="commitments" />
  return (
    <ol className="promises-list">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          {commitment.summary}
          <span className="small muted">
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
  const answer = useAnswer(AgreementTopicsDocument, { id })
  return (
    <Answer of={answer} quiet>
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
    </Answer>
  )
}
