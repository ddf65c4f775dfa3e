import { EntityLink } from '../../entity/EntityLink'
import type { AgreementPeopleFragment } from '../../generated/graphql'

type Edge = AgreementPeopleFragment['signatoriesConnection']['edges'][number]

/** Shows who signed or witnessed an agreement or represented a party, each with their role and agency. */
export function Signers({ of: agreement }: { of: AgreementPeopleFragment }) {
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
