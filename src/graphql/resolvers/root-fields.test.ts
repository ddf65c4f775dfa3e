import { Kind } from 'graphql'
import { readDefinitions } from '../definitions/bind-cypher'
import { queryText } from './query-files'
import { rootFields } from './root-fields'

const query = readDefinitions().definitions.find(
  (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
)
const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : []

describe('a root field with rules', () => {
  it.each(Object.entries(rootFields))('%s is in the schema with its ids, and has a file', (name, { ids = {} }) => {
    const field = fields.find((candidate) => candidate.name.value === name)
    const args = field?.arguments?.map((argument) => argument.name.value) ?? []
    expect(args).toEqual(expect.arrayContaining(Object.keys(ids)))
    expect(queryText(`Query.${name}`)).toMatch(/\bRETURN\b/)
  })

  it('is there for every field of the root that schema.graphql describes', () => {
    expect(fields.map(({ name }) => name.value).sort()).toEqual(Object.keys(rootFields).sort())
  })
})
