import { EntityLink } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { Sources } from '../../evidence/Sources'
import type { SignaturePartsFragment } from '../../generated/graphql'
import { say } from '../../words/labels'
import type { AgreementNode } from './AgreementPage'

interface Edge {
  readonly node: AgreementNode['signatoriesConnection']['edges'][number]['node']
  readonly properties: SignaturePartsFragment
}

/** Agencies, signatories, representatives and witnesses, each by name with role, agency and evidence. */
export function People({ agreement }: { agreement: AgreementNode }) {
  return (
    <Facts
      facts={[
        { name: 'Agencies', value: agencies(agreement) },
        { name: 'Signed by', value: people(agreement.signatoriesConnection.edges, 'signatory') },
        { name: 'Represented by', value: people(agreement.representativesConnection.edges, 'representative') },
        { name: 'Witnessed by', value: people(agreement.witnessesConnection.edges, 'witness') },
      ]}
    />
  )
}

function agencies(agreement: AgreementNode) {
  const { edges } = agreement.agenciesConnection
  if (edges.length === 0) return null
  return (
    <ul className="plain">
      {edges.map(({ node, properties }) => (
        <li key={node.id}>
          <EntityLink kind="Agency" id={node.id} name={node.name} />
          {node.country[0] !== undefined && <span className="muted"> ({node.country[0].name})</span>}{' '}
          <Sources sources={properties.sources} of={`${node.name} as a party`} />
        </li>
      ))}
    </ul>
  )
}

function people(edges: readonly Edge[], part: string) {
  if (edges.length === 0) return null
  return (
    <ul className="plain">
      {edges.map(({ node, properties }, place) => (
        <li key={`${node.id} ${place}`}>
          <EntityLink kind="Person" id={node.id} name={node.name} />
          {properties.role != null && <>, {properties.role}</>}
          {properties.agency != null && (
            <>
              , <EntityLink kind="Agency" id={properties.agency.id} name={properties.agency.name} />
            </>
          )}
          {node.country[0] !== undefined && <span className="muted"> ({node.country[0].name})</span>}
          {properties.onBehalfOf != null && <> on behalf of {properties.onBehalfOf}</>}
          {properties.manner != null && <> · {say(properties.manner)}</>}{' '}
          <Sources sources={properties.sources} of={`${node.name} as ${part}`} />
        </li>
      ))}
    </ul>
  )
}
