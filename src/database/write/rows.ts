import { readCypher } from '../cypher-file'
import type { Parameters, Row, Transaction } from '../connect'

/**
 * The maximum number of values per statement. This number is large enough to keep the overhead of planning low, and
 * small enough to fit into the memory of the driver and the server.
 */
const VALUES_PER_STATEMENT = 10_000

/**
 * Runs a statement that begins with `UNWIND $rows` for at most 10,000 rows at a time. Does nothing if there are no
 * rows.
 */
export function runInRows(
  transaction: Transaction,
  file: string,
  rows: readonly object[],
  parameters: Parameters = {},
): Promise<Row[]> {
  return runInParts(rows, (some) => transaction.run(readCypher(file), { ...parameters, rows: some }))
}

/** Runs a statement that reads `$ids` and returns independent rows for each id, for at most 10,000 ids at a time. */
export function runInIds(transaction: Transaction, file: string, ids: readonly string[]): Promise<Row[]> {
  return runInParts(ids, (some) => transaction.run(readCypher(file), { ids: some }))
}

/** Sends all parts at once, so that the database can process one part while the driver encodes the next one. */
async function runInParts<Value>(
  values: readonly Value[],
  run: (some: readonly Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  return (await Promise.all([...inSlices(values, VALUES_PER_STATEMENT)].map(run))).flat()
}

/** Splits a list into parts of at most `size` values. */
export function* inSlices<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size)
}
