import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { NoneRecorded, Section } from '../../layout/Section'
import type { AgreementNode } from './AgreementPage'

/** What the parties say they will do, with the topics of each and who says so. */
export function Promises({ agreement }: { agreement: AgreementNode }) {
  return (
    <Section title="Commitments" id="commitments" note={completeness(agreement)}>
      {agreement.commitments.length === 0 && <NoneRecorded what="commitments" />}
      <ol className="promises-list">
        {agreement.commitments.map((commitment) => (
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
      <Topics agreement={agreement} />
    </Section>
  )
}

function completeness(agreement: AgreementNode): string | undefined {
  if (agreement.commitmentsComplete === true) return 'The list is complete.'
  if (agreement.commitmentsComplete === false) return 'The list is not complete: the sources say there is more.'
  return undefined
}

function Topics({ agreement }: { agreement: AgreementNode }) {
  const { edges } = agreement.topicsConnection
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
}
