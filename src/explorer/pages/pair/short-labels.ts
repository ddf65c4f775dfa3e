import { boundsOf } from '../../format/dates'
import type { Entry } from '../../timeline/item-of'
import { bestDate, titleOf } from '../../timeline/item-of'

/** The kinds with a common abbreviation. Agreements of other kinds are shown with their titles, which differ more. */
const kinds: Record<string, string> = {
  MEMORANDUM_OF_UNDERSTANDING: 'MoU',
  DIGITAL_ECONOMY_AGREEMENT: 'DEA',
  DIGITAL_TRADE_AGREEMENT: 'DTA',
}

/**
 * Returns a short label for each agreement of a kind with an abbreviation, by id: its kind and year, such as “MoU
 * 2019”. If several agreements have the same kind and year, the label also has the words that distinguish their titles:
 * “MoU 2021: cyber security”.
 */
export function shortLabels(entries: readonly Entry[]): Map<string, string> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const kind = entry.__typename === 'Agreement' ? kinds[entry.kind ?? ''] : undefined
    if (kind === undefined) continue
    const label = `${kind} ${yearOf(entry)}`
    groups.set(label, [...(groups.get(label) ?? []), entry])
  }
  const labels = new Map<string, string>()
  for (const [label, group] of groups) {
    const rests = group.length === 1 ? [''] : differences(group.map(titleOf))
    group.forEach(({ id }, place) => labels.set(id, [label, rests[place]].filter(Boolean).join(': ')))
  }
  return labels
}

function yearOf(entry: Entry): string {
  const { earliest, latest } = boundsOf(bestDate(entry).date) ?? {}
  return (earliest ?? latest)?.slice(0, 4) ?? 'undated'
}

/**
 * Removes the leading and trailing words that all titles share, and returns what remains of each title. Identical
 * titles are returned unchanged.
 */
function differences(titles: readonly string[]): string[] {
  const all = titles.map((title) => title.split(' '))
  const shortest = Math.min(...all.map((words) => words.length))
  const shared = (at: (words: string[], place: number) => string | undefined, most: number) => {
    let number = 0
    while (number < most && new Set(all.map((words) => at(words, number))).size === 1) number += 1
    return number
  }
  const before = shared((words, place) => words[place], shortest)
  const after = shared((words, place) => words[words.length - 1 - place], shortest - before)
  return all
    .map((words) => words.slice(before, words.length - after).join(' '))
    .map((rest, place) => rest || titles[place]!)
}
