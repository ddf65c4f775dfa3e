import { bestDate, titleOf, type Entry } from '../timeline/item-of'
import { claimsAboutDate, disputedWithoutDate } from './claims-about-date'
import { ClaimMark } from './WeakMark'

/**
 * Marks the best date of an entry if it should be checked. Also names each better date that is missing because sources
 * disagree on it and no value is preferred: “day adopted: disputed”. `marks` has the fields of a `Marked…Date` fragment.
 */
export function DateMark({ entry, marks }: { entry: Entry; marks: object | undefined }) {
  return (
    <>
      <ClaimMark
        claims={claimsAboutDate(entry, marks)}
        of={`${titleOf(entry)}, ${bestDate(entry).dateWord || 'date'}`}
      />
      {disputedWithoutDate(entry, marks).map((word) => (
        <span key={word} className="tag weak-mark">
          <span aria-hidden="true">≠ </span>
          day {word}: disputed
          <span className="hidden-visually">, so no day is shown: {titleOf(entry)}</span>
        </span>
      ))}
    </>
  )
}
