import {
  PersonActsDocument,
  PersonEvidenceDocument,
  PersonPageDocument,
  type PersonPageQuery,
} from '../../generated/graphql'
import { Facts } from '../../entity/Facts'
import { linkList, type Neighbour, neighboursOf, spanOf } from '../../entity/LinkList'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { originsOf } from '../../evidence/evidence'
import { Notes } from '../../entity/Notes'
import { Support } from '../../entity/Support'
import { useEvidence } from '../../entity/useEvidence'
import { related } from '../../entity/ways'
import '../../entity/entity.css'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { PersonActs } from './PersonActs'

type PersonNode = PersonPageQuery['people'][number]

/** Shows the person page: roles, acts and statements. */
export default function PersonPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(PersonPageDocument, variables)
  const query = { name: 'the person', query: PersonPageDocument, variables }
  return (
    <NodePage kind="Person" id={id} answer={answer} pick={(data) => data.people[0]} query={query}>
      {(person) => (
        <Page
          title={person.name}
          kind="Person"
          lead={person.summary ?? undefined}
          queries={[
            query,
            { name: 'their acts', query: PersonActsDocument, variables },
            { name: 'the evidence', query: PersonEvidenceDocument, variables },
          ]}
        >
          <Section title="Facts">
            <PersonFacts person={person} />
            <Notes node={person} />
          </Section>
          <PersonActs person={person} />
          <Ending id={id} />
        </Page>
      )}
    </NodePage>
  )
}

function PersonFacts({ person }: { person: PersonNode }) {
  return (
    <Facts
      facts={[
        { name: 'Country', value: linkList(neighboursOf(person.countryConnection.edges, 'Country')) },
        { name: 'Roles', value: linkList(rolesAt('AGENCY', person)) },
        { name: 'Roles for a country', value: linkList(rolesAt('COUNTRY', person)) },
      ]}
    />
  )
}

function rolesAt(kind: 'AGENCY' | 'COUNTRY', { roles }: PersonNode): Neighbour[] {
  return roles
    .filter(({ body }) => body.kind === kind)
    .map(({ body, role, otherTitles, sources, ...span }) => ({
      kind: kind === 'AGENCY' ? 'Agency' : 'Country',
      id: body.id,
      name: body.name ?? body.id,
      detail: [role, ...otherTitles, ...spanOf(span)].join(', '),
      sourceIds: sources.map(({ id }) => id),
      origins: originsOf(sources),
    }))
}

function Ending({ id }: { id: string }) {
  const evidence = useEvidence(PersonEvidenceDocument, id)
  return (
    <>
      <Neighbours id={id} ways={[related]} />
      <Support of={evidence} about />
    </>
  )
}
