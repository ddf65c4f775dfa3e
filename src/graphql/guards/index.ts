import type { Guard } from './guard'
import { combinedFilters } from './combined-filters'
import { dayCursors } from './day-cursors'
import { effectArguments } from './effect-arguments'
import { emptyFilters } from './empty-filters'
import { emptyLists } from './empty-lists'
import { nullFilters } from './null-filters'
import { nullLimits } from './null-limits'
import { totalOrder, undatedLast } from './order'
import { pageCursors } from './page-cursors'
import { sortAliases } from './sort-aliases'
import { unicodeForm } from './unicode-form'
import { unionPages } from './union-pages'

/** All guards, in the order in which they process the arguments of a field. */
export const GUARDS: readonly Guard[] = [
  nullLimits,
  nullFilters,
  emptyFilters,
  emptyLists,
  combinedFilters,
  unicodeForm,
  undatedLast,
  totalOrder,
  sortAliases,
  unionPages,
  pageCursors,
  dayCursors,
  effectArguments,
]
