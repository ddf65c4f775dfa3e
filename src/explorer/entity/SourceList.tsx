import { SourceLine } from '../evidence/SourceLine'
import type { Evidence } from '../evidence/evidence'
import { NoneRecorded, Section } from '../layout/Section'
import { count } from '../format/numbers'

/** Lists all documents that support a node. */
export function SourceList({ sources }: { sources: readonly Evidence[] }) {
  return (
    <Section title="Sources" id="sources" note={`Evidence for this page: ${count(sources.length, 'document')}.`}>
      {sources.length === 0 ? (
        <NoneRecorded what="sources" />
      ) : (
        <ul className="plain source-list">
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      )}
    </Section>
  )
}
