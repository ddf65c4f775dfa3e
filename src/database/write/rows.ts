import { readCypher } from '../cypher-file'
import type { Parameters, Row, Transaction } from '../connect'

/** Large enough that planning does not count, small enough for the memory of driver and server. */
const ROWS_PER_STATEMENT = 10_000

/** Runs a statement that begins with `UNWIND $rows` as often as the rows need; not at all for none. */
export async function runInRows(
  transaction: Transaction,
  file: string,
  rows: readonly object[],
  parameters: Parameters = {},
): Promise<Row[]> {
  const answers: Row[] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT)
    for (const row of await transaction.run(readCypher(file), { ...parameters, rows: some })) answers.push(row)
  }
  return answers
}
