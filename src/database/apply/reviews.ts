import { sha256 } from '../../model/sha256'
import type { Review } from '../../records/definition/common'
import type { AnyRecord } from '../../records/definition/record'
import { NONE } from '../properties'

/**
 * The reviews of a record, as the graph stores them on the record's node: parallel lists, because a property cannot
 * hold a list of maps. `version` is the current version of the record, and `reviewVersions` contains the version to
 * which each review applies. A review is void if that version differs from `version`.
 */
export interface StoredReviews {
  version: string
  reviewBy: string[]
  reviewOn: string[]
  reviewAs: string[]
  reviewFields: string[]
  reviewNotes: string[]
  reviewVersions: string[]
}

/**
 * Returns the reviews of a record to store. A review that names a version applies to that version. Any other review
 * applies to the version that the record had when the review was first imported. `earlier` is the record as it was
 * stored before, including the versions of its reviews.
 */
export function reviewsToStore(
  record: AnyRecord,
  earlier?: { reviews: readonly Review[]; versions: readonly string[] },
): StoredReviews | undefined {
  const { reviews = [] } = record
  if (reviews.length === 0) return undefined
  const version = versionOf(record)
  const known = new Map(earlier?.reviews.map((review, place) => [identityOf(review), earlier.versions[place]]))
  return {
    version,
    reviewBy: reviews.map(({ by }) => by),
    reviewOn: reviews.map(({ on }) => on),
    reviewAs: reviews.map(({ as }) => as),
    reviewFields: reviews.map(({ fields }) => fields?.join(', ') ?? NONE),
    reviewNotes: reviews.map(({ note }) => note ?? NONE),
    reviewVersions: reviews.map((review) => review.version ?? known.get(identityOf(review)) ?? version),
  }
}

/**
 * Returns a copy of the record in which each review names the version to which it applies. Another graph can then
 * determine which reviews are void.
 */
export function withReviewVersions(record: AnyRecord, versions: readonly string[]): AnyRecord {
  if (!record.reviews) return record
  const reviews = record.reviews.map((review, place) => ({ ...review, version: versions[place] ?? versionOf(record) }))
  return { ...record, reviews }
}

/** Returns the SHA-256, in hexadecimal, of a record without its reviews. The order of the fields has no effect. */
export function versionOf(record: AnyRecord): string {
  const rest = { ...record, reviews: undefined }
  return sha256(canonical(rest))
}

const identityOf = ({ by, on, as, fields, note }: Review): string => JSON.stringify([by, on, as, fields, note])

/** Returns a value as JSON, with the fields of each object in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
