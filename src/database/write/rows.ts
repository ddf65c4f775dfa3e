import { readCypher } from '../cypher-file'
import type { Parameters, Row, Transaction } from '../connect'

/** Large enough to make planning cheap, small enough for the memory of driver and server. */
const VALUES_PER_STATEMENT = 10_000

/** Runs a statement that begins with `UNWIND $rows`, for at most 10,000 rows at a time, and not at all for no rows. */
export function runInRows(
  transaction: Transaction,
  file: string,
  rows: readonly object[],
  parameters: Parameters = {},
): Promise<Row[]> {
  return runInParts(rows, (some) => transaction.run(readCypher(file), { ...parameters, rows: some }))
}

/** The same for a statement that takes `$ids` and returns rows for each id by itself. */
export function runInIds(transaction: Transaction, file: string, ids: readonly string[]): Promise<Row[]> {
  return runInParts(ids, (some) => transaction.run(readCypher(file), { ids: some }))
}

/** All parts are sent at once: the database works on one while the next is packed. */
async function runInParts<Value>(
  values: readonly Value[],
  run: (some: readonly Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  return (await Promise.all([...inSlices(values, VALUES_PER_STATEMENT)].map(run))).flat()
}

/** Cuts a list into parts of at most `size` values. */
export function* inSlices<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size)
}
