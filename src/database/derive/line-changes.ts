import type { Transaction } from '../connect'
import { runInIds } from '../write/rows'
import type { Day } from './tie-facts'
import type { TieContent } from './tie'

/** The basis on which an agreement or initiative belongs to a tie, and the first day on which it belongs. */
export interface Under {
  basis: string
  from: Day
}

/**
 * An agreement or initiative that was added to a tie (no `before`), was removed (no `after`), or counts differently.
 */
export interface LineChange {
  tie: string
  /** The agreement or initiative. */
  id: string
  before?: Under
  after?: Under
}

interface StoredLines {
  lines: readonly (Under & { id: string })[]
}

/** Returns the differences between the earlier and the current agreements and initiatives of ties. */
export function lineChanges(
  contents: ReadonlyMap<string, Pick<TieContent, 'lines'>>,
  stored: ReadonlyMap<string, StoredLines>,
): LineChange[] {
  return [...contents].flatMap(([tie, content]) => {
    const before = byId(stored.get(tie)?.lines ?? [])
    const after = byId(content.lines())
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
    return ids.flatMap((id) => changeOf({ tie, id }, before.get(id), after.get(id)))
  })
}

const byId = (lines: readonly (Under & { id: string })[]): Map<string, Under> =>
  new Map(lines.map(({ id, basis, from }) => [id, { basis, from }]))

function changeOf(line: Pick<LineChange, 'tie' | 'id'>, before?: Under, after?: Under): LineChange[] {
  if (before?.basis === after?.basis && before?.from === after?.from) return []
  return [{ ...line, ...(before && { before }), ...(after && { after }) }]
}

/**
 * Returns the agreements and initiatives that ties lose if the given nodes are removed. Call it before removing them.
 */
export async function linesToLose(transaction: Transaction, ids: readonly string[]): Promise<LineChange[]> {
  const rows = await runInIds(transaction, 'derive/lines-of-things.cypher', ids)
  return rows.map(({ tie, id, basis, from }) => ({
    tie: tie as string,
    id: id as string,
    before: { basis: basis as string, from: from as Day },
  }))
}
