import type { ReactNode } from 'react'

/** A number with its name and counting rule. */
export interface CountedFigure {
  readonly name: string
  readonly value: ReactNode
  readonly rule: ReactNode
}

/** Shows numbers, each with its counting rule. Set `loading` to true while newer numbers are being requested. */
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
