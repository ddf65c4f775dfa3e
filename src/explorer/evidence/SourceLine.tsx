import { Link } from 'wouter'
import { Name } from '../format/Name'
import { When } from '../format/When'
import { formatLabel } from '../format/labels'
import { Passage } from './Passage'
import { hostOf } from './safe-link'
import type { Evidence } from './evidence'

/** Shows a source with its publisher, date and kind. Links to its page and to the document. */
export function SourceLine({ source }: { source: Evidence }) {
  return (
    <li className="source-line">
      <Link href={`/source/${encodeURIComponent(source.id)}`}>
        <Name>{source.title ?? source.url ?? source.id}</Name>
      </Link>
      <span className="source-facts">
        {source.kind != null && <span className="tag">{formatLabel(source.kind)}</span>}{' '}
        {source.publisher != null && <Name>{source.publisher}</Name>}
        {source.publishedOn != null && (
          <>
            , <When date={source.publishedOn} />
          </>
        )}
        {source.locator != null && <> · {source.locator}</>}
        {source.basis != null && <> · {formatLabel(source.basis)}</>}
      </span>
      <Passage {...source} />
      {source.note != null && <span className="source-note">{source.note}</span>}
      {source.url != null && <Outward url={source.url} />}
      {source.archivedUrl != null && (
        <>
          {' '}
          <Outward url={source.archivedUrl} label="archived copy" />
        </>
      )}
    </li>
  )
}

/**
 * Links to a document on another site, and shows its host or the label. An address that is not http(s) is shown as text.
 */
export function Outward({ url, label }: { url: string; label?: string }) {
  const host = hostOf(url)
  if (host === undefined) return <code className="source-out">{url}</code>
  return (
    <a className="source-out" href={url} rel="noopener noreferrer" target="_blank">
      {label ?? host}
      <span aria-hidden="true"> ↗</span>
      <span className="hidden-visually"> (opens the document in a new tab)</span>
    </a>
  )
}
