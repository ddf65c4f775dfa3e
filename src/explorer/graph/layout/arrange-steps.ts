import { arrange } from './arrange'
import type { Places, ToArrange } from './first-places'

/**
 * Returns the positions of nodes that were added in steps. Each step is arranged around the earlier nodes without
 * moving them, so that readers find nodes where they were before. `groups` contains the number of ids in each step.
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
