import { PersonPageDocument, type PersonPageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { Disputed } from '../../entity/Disputed'
import { Facts } from '../../entity/Facts'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { NodePage } from '../../entity/NodePage'
import { refer } from '../../entity/neighbour'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import { Statements } from '../../entity/Statements'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { partsOf } from './parts-of'
import { PersonActs } from './PersonActs'

/** A person as their page asks for them. */
export type PersonNode = PersonPageQuery['people'][number]

/** One person: roles, what they signed, witnessed, launched and said. */
export default function PersonPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(PersonPageDocument, variables)
  const query = { name: 'the person', question: PersonPageDocument, variables }
  return (
    <NodePage kind="Person" id={id} answer={answer} pick={(data) => data.people[0]} query={query}>
      {(person) => (
        <Page title={person.name} kind="Person" lead={person.summary ?? undefined} queries={[query]}>
          <Section title="Facts">
            <PersonFacts person={person} />
            <Remarks node={person} />
          </Section>
          <PersonActs person={person} />
          <Section title="In order of time" id="timeline">
            <Chronicle
              name={`timeline-${id}`}
              of={person.name}
              entries={partsOf(person).entries}
              part={(entry) => partsOf(person).parts.get(entry.id)?.join(', ') ?? null}
            />
          </Section>
          <Statements of={person.statements} about />
          <Disputed claims={person.claims} />
          <SourceList sources={person.sources} />
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
        { name: 'Roles', value: linkList(neighboursOf(person.agenciesConnection.edges, 'Agency')) },
        { name: 'Roles for a country', value: linkList(neighboursOf(person.countryRolesConnection.edges, 'Country')) },
        { name: 'Related', value: linkList(person.related.map(refer)) },
      ]}
    />
  )
}
