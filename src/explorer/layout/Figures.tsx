import type { ReactNode } from 'react'

/** A number with its name and the rule by which it is counted. */
export interface CountedFigure {
  readonly name: string
  readonly value: ReactNode
  readonly rule: ReactNode
}

/** Numbers side by side, none without its rule. */
export function Figures({ figures }: { figures: readonly CountedFigure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.name}>
          <dt className="figure-name">{figure.name}</dt>
          <dd className="figure-value">{figure.value}</dd>
          <dd className="figure-rule">{figure.rule}</dd>
        </div>
      ))}
    </dl>
  )
}
