import { textOf } from '../../model/text-of'
import { FLAT_TERM, type Term } from '../definition/common'
import type { AnyRecord } from '../definition/record'
import { CLAIMED_PROPERTIES, NODE_OF_RECORD } from '../../model/record-kinds'

/** A property that a record claims of its node, and the field of the record that holds it. */
export interface Scalar {
  property: string
  value: string
}

/** Every single value that a record states of its node, in the order of the properties. */
export function scalarsOf(record: AnyRecord): Scalar[] {
  const fields = { ...record, ...flatTerm('term' in record ? record.term : undefined) } as Record<string, unknown>
  return Object.keys(CLAIMED_PROPERTIES[NODE_OF_RECORD[record.record]]).flatMap((property) => {
    const value = fields[property]
    return value === undefined ? [] : [{ property, value: textOf(value) }]
  })
}

function flatTerm(term: Term | undefined): Record<string, unknown> {
  const parts = Object.entries(term ?? {}) as [keyof Term, string][]
  return Object.fromEntries(parts.map(([part, value]) => [FLAT_TERM[part], value]))
}
