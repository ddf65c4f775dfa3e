import type { ReactNode } from 'react'
import { count } from '../format/numbers'
import { type Evidence, originsOf, type Weakness } from './evidence'
import { SourceLine } from './SourceLine'
import { WeakMark } from './WeakMark'
import './evidence.css'

/**
 * Shows a button, such as “2 sources”, that reveals the sources of a fact. `of` names the fact, so that screen reader
 * users can distinguish the many similar buttons. Marks a value that rests on one independent origin or is disputed.
 */
export function Sources({ sources, of, weakness }: { sources: readonly Evidence[]; of: string; weakness?: Weakness }) {
  return (
    <SourcesBox number={sources.length} of={of} weakness={{ origins: originsOf(sources), ...weakness }}>
      <SourceLines sources={sources} />
    </SourcesBox>
  )
}

/** Shows a button, such as “2 sources”, that reveals its content. Calls `toggle` with true when it opens. */
export function SourcesBox(props: {
  number: number
  of: string
  weakness?: Weakness
  toggle?: (open: boolean) => void
  children: ReactNode
}) {
  const { number, of, weakness, toggle } = props
  if (number === 0) return <span className="tag tag-warn">no source recorded</span>
  return (
    <>
      <details className="sources" onToggle={(event) => toggle?.(event.currentTarget.open)}>
        <summary>
          {count(number, 'source')}
          <span className="hidden-visually"> for {of}</span>
        </summary>
        {props.children}
      </details>{' '}
      <WeakMark {...weakness} of={of} />
    </>
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
