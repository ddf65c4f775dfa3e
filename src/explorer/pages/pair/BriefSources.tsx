import { Outward } from '../../evidence/SourceLine'
import { formatDate } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { Name } from '../../format/Name'
import type { Footnotes } from './brief-parts'

/** Lists every source of a brief with its number and full address, so that they can be found from paper. */
export function BriefSources({ footnotes, citation }: { footnotes: Footnotes; citation: string | undefined }) {
  return (
    <section className="brief-section brief-sources">
      <h2>Sources</h2>
      <ol>
        {footnotes.sources.map((source, place) => (
          <li key={source.id} id={`note-${place + 1}`} tabIndex={-1}>
            {source.title != null && (
              <>
                <Name>{source.title}</Name>.{' '}
              </>
            )}
            {[source.publisher, source.publishedOn == null ? null : formatDate(source.publishedOn)]
              .filter((part) => part != null)
              .map((part) => `${part}. `)}
            {source.kind != null && `(${formatLabel(source.kind)}) `}
            {source.url != null && <Outward url={source.url} label={source.url} />}
          </li>
        ))}
      </ol>
      {citation !== undefined && <p className="small">Cite this brief as: {citation}</p>}
    </section>
  )
}

/** Shows the numbers of the sources of a statement, each of which leads to the source. */
export function NoteRefs({ of, footnotes }: { of: readonly { id: string }[]; footnotes: Footnotes }) {
  const numbers = footnotes.numbersOf(of)
  if (numbers.length === 0) return null
  return (
    <sup className="note-refs">
      {numbers.map((number, place) => (
        <span key={number}>
          {place > 0 && ', '}
          <a href={`#note-${number}`} aria-label={`source ${number}`}>
            {number}
          </a>
        </span>
      ))}
    </sup>
  )
}
