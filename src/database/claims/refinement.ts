import { tryEdtf } from '../../model/edtf'
import { comparableName } from '../../model/names'
import { isOnlinePlace } from '../../model/online-place'

/** Checks whether `fine` is a more precise form of `coarse`: a day within a month, a building within a city. */
export function refines(property: string | null, fine: string, coarse: string): boolean {
  if (fine === coarse) return false
  if (property === 'place') return isWithinPlace(fine, coarse)
  return isWithinDate(fine, coarse)
}

function isWithinDate(fine: string, coarse: string): boolean {
  const [inner, outer] = [tryEdtf(fine), tryEdtf(coarse)]
  if (!inner?.earliest || !inner.latest || !outer?.earliest || !outer.latest) return false
  const within = outer.earliest <= inner.earliest && inner.latest <= outer.latest
  return within && (outer.earliest < inner.earliest || inner.latest < outer.latest)
}

/**
 * Checks whether one place is within the other: "Chancellor's residence, London" is within "London". All words for
 * "online" mean the same place. Of two such words, the longer one counts as more precise, or the last in alphabetical
 * order if both have the same length.
 */
function isWithinPlace(fine: string, coarse: string): boolean {
  if (isOnlinePlace(fine) && isOnlinePlace(coarse)) {
    return fine.length === coarse.length ? fine > coarse : fine.length > coarse.length
  }
  const parts = fine.split(',').map(comparableName)
  return parts.length > 1 && parts.slice(1).includes(comparableName(coarse))
}
