import { arrange } from './arrange'
import type { Places, ToArrange } from './first-places'

/**
 * Places for nodes that came in steps: each step is arranged around what stood before and does not move it, so that a
 * reader finds things where they were. `groups` says how many of the ids each step brought, in their order.
 */
export function arrangeSteps(input: ToArrange, groups: readonly number[]): Places {
  let places = input.fixed
  let count = 0
  for (const group of groups) {
    count += group
    const ids = input.ids.slice(0, count)
    if (ids.every((id) => places[id] !== undefined)) continue
    const links = input.links.filter(([one, other]) => one < count && other < count)
    places = arrange({ ids, links, fixed: places })
  }
  return places
}
