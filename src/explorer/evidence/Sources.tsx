import type { ReactNode } from 'react'
import { count } from '../format/numbers'
import { SourceLine } from './SourceLine'
import type { Evidence } from './evidence'
import './evidence.css'

/**
 * Shows a button, such as “2 sources”, that reveals the sources of a fact. `of` names the fact, so that screen reader
 * users can distinguish the many similar buttons.
 */
export function Sources({ sources, of }: { sources: readonly Evidence[]; of: string }) {
  return (
    <SourcesBox number={sources.length} of={of}>
      <SourceLines sources={sources} />
    </SourcesBox>
  )
}

/** Shows a button, such as “2 sources”, that reveals its content. Calls `toggle` with true when it opens. */
export function SourcesBox(props: {
  number: number
  of: string
  toggle?: (open: boolean) => void
  children: ReactNode
}) {
  const { number, of, toggle } = props
  if (number === 0) return <span className="tag tag-warn">no source recorded</span>
  return (
    <details className="sources" onToggle={(event) => toggle?.(event.currentTarget.open)}>
      <summary>
        {count(number, 'source')}
        <span className="hidden-visually"> for {of}</span>
      </summary>
      {props.children}
    </details>
  )
}

/** Shows one line for each source. */
export function SourceLines({ sources }: { sources: readonly Evidence[] }) {
  return (
    <ul className="plain">
      {sources.map((source, place) => (
        <SourceLine key={`${source.id} ${place}`} source={source} />
      ))}
    </ul>
  )
}
