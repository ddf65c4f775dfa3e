import { z } from 'zod'
import { recordFile } from './record'

/**
 * Returns the JSON Schema (draft 2020-12) of a record file, which editors use for completion and error highlighting.
 * The schema does not express every rule. For example, it cannot check that a date exists in the calendar.
 */
export function recordJsonSchema(): object {
  const schema = z.toJSONSchema(recordFile, { io: 'input', target: 'draft-2020-12' })
  return { ...schema, title: 'GovTies records', description: 'A list of records, each with its evidence.' }
}
