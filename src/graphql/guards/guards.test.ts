import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
} from 'graphql'
import { BadArgumentError, BadCursorError } from '../errors'
import type { Arguments } from '../request-context'
import { combinedFilters } from './combined-filters'
import { dayCursors } from './day-cursors'
import { emptyFilters } from './empty-filters'
import { emptyLists } from './empty-lists'
import type { Guard, Place } from './guard'
import { nullFilters } from './null-filters'
import { nullLimits } from './null-limits'
import { totalOrder, undatedLast } from './order'
import { pageCursors } from './page-cursors'
import { sortAliases } from './sort-aliases'
import { unicodeForm } from './unicode-form'
import { unionPages } from './union-pages'

/** The parts of a generated schema that the guards read. */
const schema = buildSchema(`
  type Query {
    things(where: ThingWhere, sort: [ThingSort!], offset: Int): [Thing!]!
    parts(where: PartWhere, offset: Int): [Part!]!
    partsConnection(where: PartWhere, after: String): PartsConnection
    latestAgreements(after: ID): [Thing!]!
  }
  type Thing {
    id: ID!
    others(where: ThingWhere, sort: [ThingSort!], limit: Int = 100): [Thing!]!
    othersConnection(where: OthersWhere, sort: [OthersSort!], after: String): OthersConnection
    latestAgreements(after: String): [Thing!]!
  }
  type Other { id: ID! }
  union Part = Thing | Other
  type PartsConnection { edges: [PartEdge!]! }
  type PartEdge { node: Part! }
  type OthersConnection { edges: [OtherEdge!]! }
  type OtherEdge { node: Thing! }
  enum Direction { ASC DESC }
  input Text { eq: String in: [String!] contains: String caseInsensitive: Text startsWith: String }
  input Tags { eq: [String!] includes: String }
  input ThingWhere { AND: [ThingWhere!] OR: [ThingWhere!] NOT: ThingWhere id: Text name: Text tags: Tags others: ThingFilters parts: PartFilters }
  input ThingFilters { some: ThingWhere all: ThingWhere none: ThingWhere single: ThingWhere }
  input PartFilters { some: PartWhere none: PartWhere }
  input PartWhere { Thing: ThingWhere Other: OtherWhere }
  input OtherWhere { AND: [OtherWhere!] OR: [OtherWhere!] NOT: OtherWhere id: Text }
  input FactWhere { AND: [FactWhere!] OR: [FactWhere!] NOT: FactWhere key: Text role: Text }
  input OthersWhere { AND: [OthersWhere!] OR: [OthersWhere!] NOT: OthersWhere node: ThingWhere edge: FactWhere }
  input ThingSort { id: Direction name: Direction happenedOn: Direction undated: Direction }
  input FactSort { key: Direction role: Direction }
  input OthersSort { node: ThingSort edge: FactSort }
`)

function place(type: string, field: string, selected = '{ id }'): Place {
  const owner = schema.getType(type) as GraphQLObjectType
  const [operation] = parse(selected).definitions as [OperationDefinitionNode]
  const selections: readonly SelectionNode[] = operation.selectionSet.selections
  return { type: owner, field: owner.getFields()[field] as GraphQLField<unknown, unknown>, selected: selections }
}

const things = place('Query', 'things')
const others = place('Thing', 'others')
const connection = place('Thing', 'othersConnection')

const filtered = (guard: Guard, where: Arguments, at = things): unknown => guard.apply({ where }, at)['where']
const sorted = (guard: Guard, sort: unknown[] | undefined, at = things): unknown => guard.apply({ sort }, at)['sort']

describe('null in a filter', () => {
  it('is allowed for `eq`', () => {
    const where = { name: { eq: null }, others: { some: { name: { eq: null } } } }
    expect(filtered(nullFilters, where)).toBe(where)
  })

  it.each([
    [{ name: null }, 'where.name'],
    [{ name: { contains: null } }, 'where.name.contains'],
    [{ name: { caseInsensitive: { eq: null } } }, 'where.name.caseInsensitive.eq'],
    [{ OR: [{ name: { eq: 'a' } }, { others: null }] }, 'where.OR.others'],
  ])('is refused in %j, and the error names its path', (where, path) => {
    expect(() => filtered(nullFilters, where)).toThrow(BadArgumentError)
    expect(() => filtered(nullFilters, where)).toThrow(`\`${path}\` of \`things\``)
  })
})

describe('an empty filter', () => {
  const all = { id: { startsWith: '' } }

  it.each([
    [{ others: { some: {} } }, { others: { some: all } }],
    [{ OR: [{}, { name: { eq: 'a' } }] }, { OR: [all, { name: { eq: 'a' } }] }],
    [{ NOT: {} }, { NOT: all }],
    [{ parts: { none: { Thing: {} } } }, { parts: { none: { Thing: all } } }],
    [{ parts: { some: {} } }, { parts: { some: { Thing: all, Other: all } } }],
    [{ name: { eq: 'a' } }, { name: { eq: 'a' } }],
  ])('means that every entry matches: %j becomes %j', (where, simplified) => {
    expect(filtered(emptyFilters, where)).toEqual(simplified)
  })

  it.each([{}, { AND: [] }, { others: {} }])('without conditions is left out: %j', (where) => {
    expect('where' in emptyFilters.apply({ where, offset: 1 }, things)).toBe(false)
  })
})

describe('the empty value of a list', () => {
  const empty = { OR: [{ tags: { eq: null } }, { tags: { eq: [] } }] }

  it.each([
    [{ tags: { eq: null } }, { AND: [empty] }],
    [
      { name: { eq: null }, tags: { eq: null } },
      { name: { eq: null }, AND: [empty] },
    ],
    [{ NOT: { tags: { eq: null, includes: 'a' } } }, { NOT: { tags: { includes: 'a' }, AND: [empty] } }],
    [{ AND: [{ id: { eq: 'a' } }], tags: { eq: null } }, { AND: [{ id: { eq: 'a' } }, empty] }],
    [{ others: { some: { tags: { eq: null } } } }, { others: { some: { AND: [empty] } } }],
    [{ tags: { eq: ['a'] } }, { tags: { eq: ['a'] } }],
  ])('is null or the empty list: %j', (where, both) => {
    expect(filtered(emptyLists, where)).toEqual(both)
  })

  it('is found in the filter of a relationship too', () => {
    const where = { node: { tags: { eq: null } } }
    expect(filtered(emptyLists, where, connection)).toEqual({ node: { AND: [empty] } })
  })
})

it('a limit of null means the default limit of the list', () => {
  expect(nullLimits.apply({ limit: null, sort: null }, others)).toEqual({ limit: 100, sort: null })
})

it('conditions on node and edge in the filter of a connection are split into separate objects', () => {
  const [node, edge] = [{ name: { eq: 'a' } }, { role: { eq: 'b' } }]
  expect(filtered(combinedFilters, { OR: [{ node, edge }, { node }] }, connection)).toEqual({
    OR: [{ AND: [{ node }, { edge }] }, { node }],
  })
})

it('the strings of a filter are in NFC', () => {
  const [composed, decomposed] = ['São', 'São'.normalize('NFD')]
  const where = { OR: [{ name: { in: [decomposed] } }, { name: { eq: decomposed } }] }
  expect(filtered(unicodeForm, where)).toEqual({ OR: [{ name: { in: [composed] } }, { name: { eq: composed } }] })
})

describe('the sort order', () => {
  it('ends with the id, which occurs in it only once', () => {
    expect(sorted(totalOrder, [{ name: 'ASC' }])).toEqual([{ name: 'ASC' }, { id: 'ASC' }])
    expect(sorted(totalOrder, [{ id: 'DESC' }])).toEqual([{ id: 'DESC' }])
    expect(sorted(totalOrder, undefined)).toEqual([{ id: 'ASC' }])
  })

  it('of a connection ends with the id and the key of the relationship', () => {
    const unique = [{ node: { id: 'ASC' } }, { edge: { key: 'ASC' } }]
    expect(sorted(totalOrder, [{ node: { name: 'ASC' } }], connection)).toEqual([{ node: { name: 'ASC' } }, ...unique])
  })

  it('by date puts undated entries last', () => {
    expect(sorted(undatedLast, [{ happenedOn: 'DESC' }])).toEqual([{ undated: 'DESC' }, { happenedOn: 'DESC' }])
    const byNode = { node: { happenedOn: 'ASC' } }
    expect(sorted(undatedLast, [byNode], connection)).toEqual([{ node: { undated: 'DESC' } }, byNode])
    expect(sorted(undatedLast, [{ name: 'ASC' }])).toEqual([{ name: 'ASC' }])
  })
})

describe('an alias with the name of a sort key', () => {
  const sort = [{ name: 'ASC' }]

  it.each(['{ name: id }', '{ id ... on Thing { name: id } }'])('is refused within a node: %s', (selected) => {
    expect(() => sortAliases.apply({ sort }, place('Thing', 'others', selected))).toThrow(BadArgumentError)
  })

  it('is allowed elsewhere', () => {
    expect(sortAliases.apply({ sort }, place('Query', 'things', '{ name: id }'))).toEqual({ sort })
    expect(sortAliases.apply({ sort }, place('Thing', 'others', '{ name: name other: id }'))).toEqual({ sort })
    expect(sortAliases.apply({ sort }, others)).toEqual({ sort })
  })
})

describe('a later page of a union', () => {
  it.each([
    ['parts', { offset: 1 }],
    ['partsConnection', { after: 'cursor' }],
  ])('of %s is refused', (field, args) => {
    expect(() => unionPages.apply(args, place('Query', field))).toThrow(BadArgumentError)
  })

  it('is refused, unlike the first page and the pages of a single type', () => {
    expect(unionPages.apply({ offset: 0 }, place('Query', 'parts'))).toEqual({ offset: 0 })
    expect(unionPages.apply({ offset: 9 }, things)).toEqual({ offset: 9 })
  })
})

describe('a cursor', () => {
  const cursor = Buffer.from('arrayconnection:19').toString('base64')

  it('of a page must be one that the library created', () => {
    expect(pageCursors.apply({ after: cursor }, connection)).toEqual({ after: cursor })
    for (const after of ['19', Buffer.from('arrayconnection:x').toString('base64'), '']) {
      expect(() => pageCursors.apply({ after }, connection)).toThrow(BadCursorError)
    }
  })

  it('of a list sorted by day consists of a date and an id', () => {
    const list = place('Thing', 'latestAgreements')
    expect(dayCursors.apply({ after: '2020-01-31/a-b' }, list)).toEqual({ after: '2020-01-31/a-b' })
    expect(() => dayCursors.apply({ after: 'a-b' }, list)).toThrow(BadCursorError)
    expect(dayCursors.apply({ after: 'a-b' }, place('Query', 'latestAgreements'))).toEqual({ after: 'a-b' })
  })
})
