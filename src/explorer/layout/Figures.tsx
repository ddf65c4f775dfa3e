import type { ReactNode } from 'react'

/** A number with its name and the rule by which it is counted. */
export interface CountedFigure {
  readonly name: string
  readonly value: ReactNode
  readonly rule: ReactNode
}

/** Shows numbers, each with its counting rule. `loading` is set while newer ones are on their way. */
export function Figures({ figures, loading = false }: { figures: readonly CountedFigure[]; loading?: boolean }) {
  return (
    <dl className="figures" aria-busy={loading || undefined}>
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
