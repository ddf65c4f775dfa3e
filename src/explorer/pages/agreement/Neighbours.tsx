import { EntityLink } from '../../entity/EntityLink'
import { Facts, type Fact } from '../../entity/Facts'
import { refer, titleOfNeighbour } from '../../entity/neighbour'
import { Section } from '../../layout/Section'
import type { AgreementNode } from './AgreementPage'

/** What the agreement belongs to, follows, amends, carries out, and is related to. */
export function Neighbours({ agreement }: { agreement: AgreementNode }) {
  const facts = factsOf(agreement).filter((fact) => fact.value !== null)
  if (facts.length === 0) return null
  return (
    <Section title="Seen in, before and after" id="neighbours">
      <Facts facts={facts} />
    </Section>
  )
}

function factsOf(agreement: AgreementNode): Fact[] {
  const named = (list: AgreementNode['partOf']) =>
    links(list.map((one) => ({ kind: one.__typename, id: one.id, name: titleOfNeighbour(one) })))
  const titled = (list: AgreementNode['succeeds']) =>
    links(list.map((one) => ({ kind: 'Agreement', id: one.id, name: one.title })))
  return [
    { name: 'Part of', value: named(agreement.partOf) },
    { name: 'Has as parts', value: named(agreement.parts) },
    { name: 'Succeeds', value: titled(agreement.succeeds) },
    { name: 'Succeeded by', value: titled(agreement.succeededBy) },
    { name: 'Amends', value: titled(agreement.amends) },
    { name: 'Amended by', value: titled(agreement.amendedBy) },
    { name: 'Implements', value: titled(agreement.implements) },
    { name: 'Implemented by', value: titled(agreement.implementedBy) },
    { name: 'Related', value: links(agreement.related.map(refer)) },
  ]
}

function links(list: readonly { kind: string; id: string; name: string }[]) {
  if (list.length === 0) return null
  return (
    <ul className="plain">
      {list.map((one) => (
        <li key={one.id}>
          <EntityLink {...one} />
        </li>
      ))}
    </ul>
  )
}
