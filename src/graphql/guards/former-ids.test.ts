import { buildSchema, type GraphQLField } from 'graphql'
import { currentIds, idsInFilter } from './former-ids'
import type { Place } from './guard'

const schema = buildSchema(`
  type Query { things(where: ThingWhere): [Thing!]! }
  type Thing { id: ID! }
  input Ids { eq: ID in: [ID!] startsWith: ID }
  input IdLists { eq: [ID!] includes: ID }
  input Text { eq: String }
  input ThingWhere { AND: [ThingWhere!] NOT: ThingWhere id: Ids countryIds: IdLists name: Text others: ThingFilters }
  input ThingFilters { some: ThingWhere }
`)
const field = schema.getQueryType()!.getFields()['things'] as GraphQLField<unknown, unknown>
const place = { field } as Place

const where = {
  id: { eq: 'old', in: ['old', 'new', 'other'], startsWith: 'old' },
  name: { eq: 'old' },
  countryIds: { eq: ['old'], includes: 'old' },
  AND: [{ NOT: { others: { some: { id: { eq: 'old' } } } } }, { id: { eq: null } }],
}

describe('ids in a filter', () => {
  it('are found at any depth, but only as whole ids', () => {
    expect(idsInFilter({ where }, field).sort()).toEqual(['new', 'old', 'old', 'old', 'old', 'old', 'other'])
    expect(idsInFilter({}, field)).toEqual([])
  })

  it('are replaced with current ids, and a list names each id only once', () => {
    const guard = currentIds(new Map([['old', 'new']]))
    expect(guard.apply({ where, limit: 5 }, place)).toEqual({
      limit: 5,
      where: {
        id: { eq: 'new', in: ['new', 'other'], startsWith: 'old' },
        name: { eq: 'old' },
        countryIds: { eq: ['new'], includes: 'new' },
        AND: [{ NOT: { others: { some: { id: { eq: 'new' } } } } }, { id: { eq: null } }],
      },
    })
  })
})
