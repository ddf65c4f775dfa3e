import { buildSchema, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { checkLists, maxListLiterals } from './max-list-entries'

const schema = buildSchema('input Filter { in: [ID!] } type Query { a(of: [ID!], where: Filter): Query b: Int }')
const limits = { ...STANDARD_LIMITS, listEntries: 3 }
const errorsOf = (text: string) => validate(schema, parse(text), [maxListLiterals(limits)])
const list = (length: number) => Array.from({ length }, (_, n) => n)

describe('a list in a document', () => {
  it('is accepted with the allowed number of entries', () => {
    expect(errorsOf('{ a(of: [1 2 3]) { a(of: [1 2 3], where: { in: [] }) { b } } }')).toEqual([])
  })

  it.each([
    ['{ a { a(of: [1 2 3 4]) { b } } }', 'of'],
    ['{ ...f } fragment f on Query { a(where: { in: [1 2 3 4] }) { b } }', 'in'],
    ['query ($of: [ID!] = [1 2 3 4]) { a(of: $of) { b } }', '$of'],
  ])('is refused if it has more: %s', (text, name) => {
    const [error] = errorsOf(text)
    expect(error?.originalError).toMatchObject({ code: 'LIST_TOO_LONG', asked: 4, largest: 3 })
    expect(error?.message).toContain(`The list \`${name}\` has 4 entries, but at most 3 are allowed. Split`)
  })
})

describe('a list in variables', () => {
  it('is accepted with the allowed number of entries', () => {
    expect(() => checkLists({ of: list(3), where: { AND: [{ in: list(3) }] }, on: null, n: 1 }, limits)).not.toThrow()
  })

  it.each([
    [{ of: list(4) }, '$of'],
    [{ where: { AND: [{ id: { in: list(4) } }] } }, 'in'],
    [{ of: [list(4)] }, '$of'],
  ])('is refused if it has more, at any depth: %j', (variables, name) => {
    expect(() => checkLists(variables, limits)).toThrow(
      `The list \`${name}\` has 4 entries, but at most 3 are allowed. Split the list across several requests.`,
    )
  })
})
