import { formatOn } from '../format/dates'
import { formatField, formatLabel } from '../format/labels'
import type { ReviewPartsFragment } from '../generated/graphql'
import { RuleLink } from '../rules/RuleLink'

/** Shows who read the record of an entity. A review is void once the record has changed. */
export function Reviews({ reviews }: { reviews: readonly ReviewPartsFragment[] }) {
  if (reviews.length === 0) return null
  return (
    <ul className="plain muted">
      {reviews.map((review, place) => (
        <li key={`${review.record} ${place}`}>
          Record read by <bdi>{review.by}</bdi> as {formatLabel(review.as)} {formatOn(review.on)}
          {review.fields != null && <> for {review.fields.map(formatField).join(', ')}</>}
          {review.void && '. The record has changed since, so this review is void'}.
          {review.note != null && <> “{review.note}”</>} <RuleLink rule="signed-off" of="reviews" />
        </li>
      ))}
    </ul>
  )
}
