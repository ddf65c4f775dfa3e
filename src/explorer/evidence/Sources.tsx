import { count } from '../words/numbers'
import { SourceLine } from './SourceLine'
import type { Evidence } from './evidence'
import './evidence.css'

/**
 * The evidence of one fact, one click away: “2 sources”, opened in place.
 * `of` names the fact for readers who hear the page and would otherwise meet many alike buttons.
 */
export function Sources({ sources, of }: { sources: readonly Evidence[]; of: string }) {
  if (sources.length === 0) return <span className="tag tag-warn">no source recorded</span>
  return (
    <details className="sources">
      <summary>
        {count(sources.length, 'source')}
        <span className="hidden-visually"> for {of}</span>
      </summary>
      <ul className="plain">
        {sources.map((source, place) => (
          <SourceLine key={`${source.id} ${place}`} source={source} />
        ))}
      </ul>
    </details>
  )
}
