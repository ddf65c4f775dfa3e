import fc from 'fast-check'
import type { Review } from '../../records/definition/common'
import type { AnyRecord } from '../../records/definition/record'
import { reviewsToStore, versionOf, withReviewVersions } from './reviews'

const record = (fields: object): AnyRecord => ({ record: 'person', id: 'p', name: 'P', ...fields }) as AnyRecord
const review: Review = { by: 'Ada', on: '2026-11-01', as: 'reviewer' }
const other: Review = { by: 'Bo', on: '2026-11-02', as: 'second-reader', fields: ['name'], note: 'Read.' }

/** Stores several versions of a record, one after another. Returns, for each review, whether the review is void. */
function voidsAfter(versions: readonly AnyRecord[]): boolean[] {
  let earlier: Parameters<typeof reviewsToStore>[1]
  let voids: boolean[] = []
  for (const each of versions) {
    const stored = reviewsToStore(each, earlier)
    earlier = { reviews: each.reviews ?? [], versions: stored?.reviewVersions ?? [] }
    voids = stored?.reviewVersions.map((version) => version !== stored.version) ?? []
  }
  return voids
}

describe('a version of a record', () => {
  test('depends on everything except the order of fields and the reviews', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, notes) => {
        const one = record({ ...fields, notes })
        const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as AnyRecord
        expect(versionOf({ ...turned, reviews: [review] })).toBe(versionOf(one))
        expect(versionOf(record({ ...fields, notes: [notes] }))).not.toBe(versionOf(one))
      }),
    )
  })
})

describe('a review', () => {
  test('is void if and only if the record differs from the version in which the review first appeared', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (summaries) => {
        const versions = summaries.map((summary) => record({ summary, reviews: [review] }))
        expect(voidsAfter(versions)).toEqual([summaries.at(-1) !== summaries[0]])
      }),
    )
  })

  test('that is added later applies to the later version', () => {
    const changed = record({ summary: 'changed', reviews: [review, other] })
    expect(voidsAfter([record({ summary: 'first', reviews: [review] }), changed])).toEqual([true, false])
  })

  test('applies to the version that an export names, if it names one', () => {
    const first = record({ summary: 'first', reviews: [review] })
    const changed = record({ summary: 'changed', reviews: [review, other] })
    const exported = withReviewVersions(changed, [versionOf(first), versionOf(changed)])
    expect(voidsAfter([exported])).toEqual([true, false])
  })
})

test('a record without reviews stores nothing', () => expect(reviewsToStore(record({}))).toBeUndefined())
