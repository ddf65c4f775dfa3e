import { buildSchema, type FieldNode, type GraphQLField } from 'graphql'
import type { Plan } from './plan'
import { bindPlaceholders, cacheKeyOf } from './placeholders'

const schema = buildSchema(`
  type Query { things(id: ID, names: [String!], kind: Kind, limit: Int, where: Where): Int }
  enum Kind { A B }
  input Where { name: String, kind: Kind, parts: [Where!] }
`)

const field = schema.getQueryType()!.getFields()['things'] as GraphQLField<unknown, unknown>
const variables = new Map(field.args.map(({ name }) => [name, `v_${name}`]))
const place = { type: schema.getQueryType()!, field, selected: [], node: {} as FieldNode, variables, conditional: [] }
const plan: Plan = { number: 7, fieldNodes: [], fields: [place], roots: 1, conditions: ['skip'] }

const keyOf = (values: Record<string, unknown>) => cacheKeyOf(plan, values)

describe('the key of a translation', () => {
  it('does not depend on strings', () => {
    const [one, other] = [
      { v_id: 'a', v_names: ['b', 'c'] },
      { v_id: 'x', v_names: ['y', 'z'] },
    ].map(keyOf)
    expect(one!.key).toBe(other!.key)
    expect(other!.strings).toEqual(['x', 'y', 'z'])
  })

  it.each([
    [{ v_limit: 1 }, { v_limit: 2 }],
    [{ v_kind: 'A' }, { v_kind: 'B' }],
    [{ v_where: { kind: 'A' } }, { v_where: { kind: 'B' } }],
    [{ v_names: ['a'] }, { v_names: ['a', 'b'] }],
    [{ v_where: { name: 'a' } }, { v_where: { name: null } }],
    [{ v_id: 'a' }, { v_id: '' }],
    [{ v_id: 'a' }, {}],
    [{ skip: true }, { skip: false }],
  ])('depends on everything else: %j and %j', (one, other) => {
    expect(keyOf(one).key).not.toBe(keyOf(other).key)
  })
})

describe('placeholders', () => {
  it('are replaced by their strings, at any depth', () => {
    const given = { v_id: 'SG', v_where: { name: 'Singapore', kind: 'A', parts: [{ name: 'One' }, { name: '' }] } }
    const { values, strings } = keyOf(given)
    expect(JSON.stringify(values)).not.toMatch(/Singapore|SG|One/)
    expect(bindPlaceholders(values, strings)).toEqual(given)
  })

  it('leave the objects of the driver as they are', () => {
    const date = new Date()
    expect(bindPlaceholders({ date, limit: 5 }, [])).toEqual({ date, limit: 5 })
  })
})
