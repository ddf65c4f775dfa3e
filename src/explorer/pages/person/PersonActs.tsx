import { Facts, type Fact } from '../../entity/Facts'
import { linkList, type Neighbour } from '../../entity/LinkList'
import { NoneRecorded, Section } from '../../layout/Section'
import { bestDate } from '../../timeline/item-of'
import { sayDate } from '../../words/dates'
import { say } from '../../words/labels'
import type { PersonNode } from './PersonPage'

type Signing = PersonNode['signedConnection']['edges'][number]

/** What a person signed, represented a party in, witnessed and launched, in which role, and on whose word. */
export function PersonActs({ person }: { person: PersonNode }) {
  const facts = factsOf(person).filter((fact) => fact.value !== null)
  return (
    <Section title="Acts" id="acts">
      {facts.length === 0 ? <NoneRecorded what="signatures, witnessings or launches" /> : <Facts facts={facts} />}
    </Section>
  )
}

function factsOf(person: PersonNode): Fact[] {
  return [
    { name: 'Signed', value: linkList(person.signedConnection.edges.map(signing)) },
    { name: 'Represented a party in', value: linkList(person.representedConnection.edges.map(signing)) },
    { name: 'Witnessed', value: linkList(person.witnessedConnection.edges.map(signing)) },
    {
      name: 'Launched',
      value: linkList(
        person.launchedConnection.edges.map(({ node, properties }) => ({
          kind: 'Initiative',
          id: node.id,
          name: node.name,
          detail: sayDate(bestDate(node).date),
          sources: properties.sources,
        })),
      ),
    },
  ]
}

function signing({ node, properties }: Signing): Neighbour {
  const parts = [
    sayDate(bestDate(node).date),
    properties.role == null ? '' : `as ${properties.role}`,
    properties.agency == null ? '' : `for ${properties.agency.name}`,
    properties.onBehalfOf == null ? '' : `on behalf of ${properties.onBehalfOf}`,
    properties.manner == null ? '' : say(properties.manner),
  ]
  const detail = parts.filter(Boolean).join(', ')
  return { kind: 'Agreement', id: node.id, name: node.title, detail, sources: properties.sources }
}
