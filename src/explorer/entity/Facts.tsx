import type { ReactNode } from 'react'
import { Sources } from '../evidence/Sources'
import type { Evidence } from '../evidence/evidence'

/** One fact of a node: what it is called, what it is, and on whose word. A fact without a value is left out. */
export interface Fact {
  readonly name: string
  readonly value: ReactNode
  readonly sources?: readonly Evidence[]
}

/** Facts as a list of terms, each with its evidence one click away. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '')
  return (
    <dl className="facts">
      {known.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value} {fact.sources !== undefined && <Sources sources={fact.sources} of={fact.name} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
