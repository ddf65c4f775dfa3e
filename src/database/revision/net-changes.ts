import type { Change } from './revision'

/** The changes of one node over several revisions. */
interface History {
  /** The newest change, from which the kind and name of the node are taken. */
  last: Change
  /** True if the node itself was added or removed. */
  came: boolean
  went: boolean
  /** The values of each property that were added or removed and not restored. */
  values: Map<string, { added: string[]; removed: string[] }>
}

/**
 * Merges the changes of several revisions. Omits changes that were undone. If a node was added or removed, its other
 * changes are not listed. The result is sorted by id, and the change of a node itself comes first.
 */
export function netChanges(changes: readonly Change[]): Change[] {
  const histories = new Map<string, History>()
  for (const change of changes) follow(histories, change)
  return [...histories].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, history]) => changesOf(history))
}

function follow(histories: Map<string, History>, change: Change): void {
  const history = histories.get(change.aboutId) ?? { last: change, came: false, went: false, values: new Map() }
  history.last = change
  histories.set(change.aboutId, history)
  if (change.property) return followValue(history, change.property, change)
  if (change.how === 'added') {
    history.came = !history.went
    history.went = false
  } else {
    history.went = !history.came
    history.came = false
    history.values.clear()
  }
}

function followValue({ values }: History, property: string, { before, after }: Change): void {
  const value = values.get(property) ?? { added: [], removed: [] }
  values.set(property, value)
  if (before !== undefined && before !== null) move(before, value.added, value.removed)
  if (after !== undefined && after !== null) move(after, value.removed, value.added)
}

/** Cancels the earlier, opposite change of a value, or adds the value to a list if there is none. */
function move(value: string, back: string[], to: string[]): void {
  const index = back.indexOf(value)
  if (index >= 0) back.splice(index, 1)
  else to.push(value)
}

function changesOf({ last, came, went, values }: History): Change[] {
  const about = { aboutId: last.aboutId, aboutKind: last.aboutKind, aboutName: last.aboutName }
  if (came) return [{ how: 'added', ...about }]
  if (went) return [{ how: 'removed', ...about }]
  return [...values].flatMap(([property, { added, removed }]): Change[] => {
    const [before, after] = [removed[0], added[0]]
    if (added.length === 1 && removed.length === 1 && before !== undefined && after !== undefined) {
      return [{ how: 'changed', ...about, property, before, after }]
    }
    return [
      ...removed.map((value): Change => ({ how: 'removed', ...about, property, before: value })),
      ...added.map((value): Change => ({ how: 'added', ...about, property, after: value })),
    ]
  })
}
