import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind } from 'graphql'
import { cypherFolder } from '../../database/cypher-file'
import { readDefinitions } from '../definitions/bind-cypher'
import { rootFieldRules } from './root-field-rules'

const query = readDefinitions().definitions.find(
  (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
)
const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : []

const queries = join(cypherFolder, 'queries')
const files = readdirSync(queries)

describe('a root field with rules', () => {
  it.each(Object.entries(rootFieldRules))('is in the schema with its ids, and has a file: %s', (name, { ids = {} }) => {
    const field = fields.find((candidate) => candidate.name.value === name)
    const args = field?.arguments?.map((argument) => argument.name.value) ?? []
    expect(args).toEqual(expect.arrayContaining(Object.keys(ids)))
    const own = files.filter((file) => file.startsWith(`Query.${name}.`))
    expect(own).not.toEqual([])
    for (const file of own) expect(readFileSync(join(queries, file), 'utf8')).toMatch(/\bRETURN\b/)
  })

  it('exists for every root field that schema.graphql describes', () => {
    expect(fields.map(({ name }) => name.value).sort()).toEqual(Object.keys(rootFieldRules).sort())
  })
})
