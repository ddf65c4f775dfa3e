import { EntityLink } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { SourcesById } from '../../evidence/SourcesById'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgreementPeopleDocument, type AgreementPeopleFragment } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { formatLabel } from '../../format/labels'

type Edge = AgreementPeopleFragment['signatoriesConnection']['edges'][number]

/**
 * Shows the agencies, signatories, representatives and witnesses of an agreement. Each has a name, role, agency and
 * evidence.
 */
export function People({ id }: { id: string }) {
  const answer = useGraphQL(AgreementPeopleDocument, { ids: [id] })
  return (
    <QueryResult of={answer}>
      {({ agreements: [agreement] }) => agreement !== undefined && <PeopleFacts agreement={agreement} />}
    </QueryResult>
  )
}

function PeopleFacts({ agreement }: { agreement: AgreementPeopleFragment }) {
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

function agencies(agreement: AgreementPeopleFragment) {
  const { edges } = agreement.agenciesConnection
  if (edges.length === 0) return null
  return (
    <ul className="plain">
      {edges.map(({ node, properties }, place) => (
        <li key={`${node.id} ${place}`}>
          <EntityLink kind="Agency" id={node.id} name={node.name} />
          {node.country[0] !== undefined && <span className="muted"> ({node.country[0].name})</span>}{' '}
          <SourcesById
            ids={properties.sourceIds}
            origins={properties.independentOrigins}
            of={`${node.name} as a party`}
          />
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
          {properties.manner != null && <> · {formatLabel(properties.manner)}</>}{' '}
          <SourcesById
            ids={properties.sourceIds}
            origins={properties.independentOrigins}
            of={`${node.name} as ${part}`}
          />
        </li>
      ))}
    </ul>
  )
}
