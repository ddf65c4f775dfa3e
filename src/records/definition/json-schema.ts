import { z } from 'zod'
import { recordFile } from './record'

/**
 * The JSON Schema (draft 2020-12) of a record file, as editors use it to complete and underline. It says less than the
 * validation: that a date is in the calendar, for one, is beyond it.
 */
export function recordJsonSchema(): object {
  const schema = z.toJSONSchema(recordFile, { io: 'input', target: 'draft-2020-12' })
  return { ...schema, title: 'GovTies records', description: 'A list of records, each with its evidence.' }
}
