import type { ReviewPartsFragment } from '../generated/graphql'
import { When } from '../format/When'
import { Reviews } from './Reviews'

/** Shows a record's other names, notes, unresolved references and review date. */
export function Notes({
  node,
}: {
  node: {
    aliases?: readonly string[] | null
    notes?: string | null
    reviewedOn?: string | null
    reviews?: readonly ReviewPartsFragment[]
    unresolved?: readonly string[] | null
    unknownTopics?: readonly string[] | null
  }
}) {
  return (
    <div className="notes small">
      {(node.aliases ?? []).length > 0 && (
        <p>
          <span className="muted">Also called </span>
          {(node.aliases ?? []).map((alias, place) => (
            <span key={alias}>
              {place > 0 && '; '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      {node.notes != null && <p>{node.notes}</p>}
      {(node.unresolved ?? []).length > 0 && (
        <p className="muted">Unresolved references in its record: {(node.unresolved ?? []).join('; ')}.</p>
      )}
      {(node.unknownTopics ?? []).length > 0 && (
        <p className="muted">Topics outside the topic tree: {(node.unknownTopics ?? []).join(', ')}.</p>
      )}
      {node.reviewedOn != null && (
        <p className="muted">
          Record last reviewed <When date={node.reviewedOn} />.
        </p>
      )}
      <Reviews reviews={node.reviews ?? []} />
    </div>
  )
}
