import type { ReactNode } from 'react'
import { Sources } from '../evidence/Sources'
import type { Evidence, Weakness } from '../evidence/evidence'

/** A fact about an entity, with its name, value and sources. A fact without a value is omitted. */
export interface Fact {
  readonly name: string
  readonly value: ReactNode
  /** Undefined if no source is recorded for this particular fact. The value is `to come` while the sources load. */
  readonly sources?: readonly Evidence[] | 'to come'
  /** Whether the value should be checked. */
  readonly weakness?: Weakness
}

/** Shows facts as a description list. One click on a fact's button shows its sources. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '')
  return (
    <dl className="facts" aria-busy={known.some(({ sources }) => sources === 'to come') || undefined}>
      {known.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value} <FactSources fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FactSources({ fact: { name, sources, weakness } }: { fact: Fact }) {
  if (sources === undefined) return null
  // Reserves space for the sources, so that no line moves when they arrive.
  if (sources === 'to come') return <span className="sources-to-come" aria-hidden="true" />
  return <Sources sources={sources} of={name} weakness={weakness} />
}
