import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { recordJsonSchema } from './json-schema'

const FILE = join(projectRoot, 'data', 'record.schema.json')

test('data/record.schema.json equals the output of `govties schema`', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
})

test('the JSON Schema has the fields of each kind, their allowed values and their descriptions', () => {
  const schema = JSON.stringify(recordJsonSchema())
  for (const known of [
    'memorandum-of-understanding',
    '"signedOn"',
    '"AFRICAN-UNION"',
    'exactly as precise as the evidence',
  ]) {
    expect(schema).toContain(known)
  }
})
