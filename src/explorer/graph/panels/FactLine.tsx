import { SourcesById } from '../../evidence/SourcesById'
import { EntityLink } from '../../entity/EntityLink'
import { formatField } from '../../format/labels'
import { When } from '../../format/When'
import { formatFact, formatRelationship } from '../data/format-fact'
import type { Shown } from '../model'

/** Shows one fact as a sentence, with its details, dates and sources. */
export function FactLine({ fact, shown }: { fact: string; shown: Shown }) {
  const { graph } = shown
  const { relationship, on, until, sources } = graph.getEdgeAttributes(fact)
  const [from, to] = [graph.source(fact), graph.target(fact)]
  const words = formatFact(fact, from, relationship, to)
  return (
    <li className="fact-line">
      <NodeName id={from} shown={shown} /> <strong>{formatRelationship(relationship)}</strong>{' '}
      <NodeName id={to} shown={shown} />
      {words.map(({ name, value }) => (
        <span key={name} className="fact-word">
          {formatField(name)}: {value}
        </span>
      ))}
      <span className="fact-word">
        {on === null && until === null ? <span className="muted">undated</span> : <When date={on} />}
        {until !== null && (
          <>
            {' '}
            until <When date={until} />
          </>
        )}
      </span>
      <FactSources ids={sources} file={shown.file !== undefined} />
    </li>
  )
}

function NodeName({ id, shown: { graph } }: { id: string; shown: Shown }) {
  const { kind, name } = graph.getNodeAttributes(id)
  return <EntityLink kind={kind} id={id} name={name} />
}

/** Shows the documents that support a fact. The documents are requested when the reader opens the list. */
function FactSources({ ids, file }: { ids: readonly string[]; file: boolean }) {
  if (ids.length === 0)
    return <span className="muted small">This follows from the structure of the graph, so it has no source.</span>
  if (file) return <span className="muted small">Sources: {ids.join(', ')}</span>
  return <SourcesById ids={ids} of="this fact" />
}
