import { collectionOf, type SharedId, type ValueDifference } from '../database/apply/shared-ids'
import type { Under } from '../database/derive/line-changes'
import type { ImportReport } from '../database/import/import-report'
import type { TieChange, TieReason } from '../database/import/tie-changes'
import { colours } from './colours'
import { formatCount } from './print'

/** The maximum number of entries printed in each list. `--json` prints all of them. */
const MAX_SHOWN = 10

const HEADINGS = {
  lost: 'Ties lost',
  changed: 'Ties count differently',
  gained: 'Ties gained',
} as const

/**
 * Formats the changes that an import made to ties: first the losses, each with its cause. Returns an empty list if no
 * tie changed.
 */
export function formatTies({ tieChanges, tieChangeCount }: ImportReport): string[] {
  const lines = (['lost', 'changed', 'gained'] as const).flatMap((how) => {
    const some = tieChanges.filter((change) => change.how === how)
    if (some.length === 0) return []
    const ties = new Set(some.flatMap((change) => change.ties)).size
    const heading = `${HEADINGS[how]} ${formatCount(some.length, 'agreement or initiative', 'agreements or initiatives')} (${formatCount(ties, 'tie')}):`
    return [heading, ...some.slice(0, MAX_SHOWN).flatMap(formatTieChange), ...more(some.length)]
  })
  const left = tieChangeCount - tieChanges.length
  return left > 0
    ? [...lines, `… and ${formatCount(left, 'other agreement or initiative', 'other agreements or initiatives')}`]
    : lines
}

/** Formats the ids that other collections share: first the ids whose values differ, then the others. */
export function formatSharedIds({ sharedIds }: ImportReport): string[] {
  if (sharedIds.length === 0) return []
  const differing = sharedIds.filter(({ differences }) => differences.length > 0)
  const same = sharedIds.filter(({ differences }) => differences.length === 0).map(({ id }) => id)
  const alike = same.length > MAX_SHOWN ? [...same.slice(0, MAX_SHOWN), '…'] : same
  return [
    `${formatCount(sharedIds.length, 'id')} also in other collections; ${differing.length} with values that differ:`,
    ...differing.slice(0, MAX_SHOWN).flatMap(formatSharedId),
    ...more(differing.length),
    ...(same.length > 0 ? [`  the same values: ${alike.join(', ')}`] : []),
  ]
}

const SIGNS = { lost: colours.red('-'), changed: colours.yellow('~'), gained: colours.green('+') } as const

function formatTieChange({ how, id, name, ties, before, after, mergedInto, why }: TieChange): string[] {
  const shown = ties.length > 5 ? [...ties.slice(0, 5), `… and ${ties.length - 5} more`] : ties
  const counted = before && after ? `: ${formatUnder(before)}, now ${formatUnder(after)}` : ''
  const line = `  ${SIGNS[how]} ${id} “${name}”: ${shown.join(', ')}${counted}`
  if (mergedInto) return [line, `    it is now ${mergedInto}`]
  const itself = why.find(({ aboutId, property }) => aboutId === id && !property)
  if (itself) return [`${line} (it was ${itself.how})`]
  return [line, ...(why.length > 0 ? why.map((reason) => `    ${formatReason(reason, id)}`) : [NO_CAUSE])]
}

const NO_CAUSE = '    the cause is a change in other facts, such as the members of a bloc'

const formatUnder = ({ basis, from }: Under): string => `${basis} from ${from ?? 'an unknown day'}`

function formatReason(
  { how, aboutId, property, before, after, held, values = [], rule }: TieReason,
  thing: string,
): string {
  if (aboutId !== thing && property !== 'level') return `${aboutId} ${property} was ${how}`
  if (aboutId !== thing) return `${aboutId}: ${property} was ${before ?? 'none'}, is ${after ?? 'none'}`
  const decided = values.length > 1 ? ` (values: ${values.join(', ')}${rule ? `; rule: ${rule}` : ''})` : ''
  // The graph contains the value that prevails over all sources, which may differ from the value that one source
  // states.
  if (after !== held) {
    const said = how === 'removed' ? `no longer says ${before}` : `says ${after}`
    return `${property}: a source ${said}, and it is ${held ?? 'undecided'}${decided}`
  }
  return `${property} was ${before ?? 'none'}, is ${after ?? 'none'}${decided}`
}

const formatSharedId = ({ id, differences }: SharedId): string[] =>
  differences.map((difference) => `  ${id}: ${formatDifference(difference)}`)

function formatDifference({ property, values }: ValueDifference): string {
  const given = values.map(({ value, records }) => `${value} in ${records.map(collectionOf).join(' and ')}`)
  return `${property} is ${given.join(', ')}`
}

const more = (count: number): string[] =>
  count > MAX_SHOWN ? [`  … and ${count - MAX_SHOWN} more (--json shows all)`] : []
