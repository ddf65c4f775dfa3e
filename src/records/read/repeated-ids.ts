import type { Problem } from './problem'
import type { LocatedRecord } from './validate'

/** An id stands for one record of a collection: each further record that uses it is a problem. */
export function repeatedIds(records: readonly LocatedRecord[]): Problem[] {
  const first = new Map<string, LocatedRecord>()
  return records.flatMap((located) => {
    const { id } = located.record
    const earlier = first.get(id)
    if (!earlier) first.set(id, located)
    return earlier ? [repeated(located, earlier)] : []
  })
}

function repeated({ file, line, column, record }: LocatedRecord, earlier: LocatedRecord): Problem {
  const message = `is already the id of the ${earlier.record.record} at ${earlier.file}:${earlier.line}`
  return {
    file,
    line,
    column,
    recordId: record.id,
    field: 'id',
    message,
    found: `"${record.id}"`,
    allowed: 'an id of its own',
  }
}
