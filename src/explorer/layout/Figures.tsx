import type { ReactNode } from 'react'
import { RuleLink } from '../rules/RuleLink'
import type { Rule } from '../rules/rules'

/** A number with its name, a short form of its counting rule, and the section that states the rule in full. */
export interface CountedFigure {
  readonly name: string
  readonly value: ReactNode
  readonly rule: ReactNode
  readonly section: Rule
}

/** Shows numbers, each with its counting rule. Set `loading` to true while the numbers are being requested. */
export function Figures({ figures, loading = false }: { figures: readonly CountedFigure[]; loading?: boolean }) {
  return (
    <dl className="figures" aria-busy={loading || undefined}>
      {figures.map((figure) => (
        <div key={figure.name}>
          <dt className="figure-name">{figure.name}</dt>
          <dd className="figure-value">{figure.value}</dd>
          <dd className="figure-rule">
            {figure.rule} <RuleLink rule={figure.section} of={figure.name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
