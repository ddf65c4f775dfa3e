import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { recordJsonSchema } from './json-schema'

const FILE = join(projectRoot, 'data', 'record.schema.json')

test('data/record.schema.json is what `govties schema` prints now', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
})

test('an editor learns the fields of each kind, the words allowed, and what each field is', () => {
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
