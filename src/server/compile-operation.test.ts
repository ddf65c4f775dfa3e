import { array, assert, asyncProperty, string } from 'fast-check'
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLObjectType,
  Kind,
  parse,
  print,
  validate,
} from 'graphql'
import { compileOperation } from './compile-operation'

class Day {
  constructor(readonly text: string) {}
}

const schema = buildSchema(`
  scalar Day
  enum Order { ASC DESC }
  type Country { id: ID! name: String neighbours(first: Int = 2, order: Order = ASC): [Country!]! day: Day }
  type Agency { id: ID! country: Country }
  union Body = Country | Agency
  type Query {
    countries(ids: [ID!], name: String): [Country!]
    bodies: [Body!]
    isDay(on: Day): Boolean!
    refused: String
    lacking: Country
    list(limit: Int!): [Int]
  }
`)
const named = (id: string) => ({ id, name: `“${id}”\n\`\${1}`, day: '2019-06-13', __typename: 'Country' })
const resolve = (type: string, field: string, resolver: (parent: never, args: never) => unknown) => {
  const { [field]: found } = (schema.getType(type) as GraphQLObjectType).getFields()
  found!.resolve = resolver as never
}
resolve('Country', 'neighbours', ({ id }: { id: string }, { first, order }: { first: number; order: string }) =>
  Promise.resolve(Array.from({ length: first }, (_, place) => named(`${id}-${order}-${place}`))),
)
resolve('Query', 'countries', (_: unknown, { ids, name }: { ids?: string[]; name?: string }) =>
  Promise.resolve([...(ids ?? []), ...(name === undefined ? [] : [name])].map(named)),
)
resolve('Query', 'bodies', () => [named('SG'), { id: 'gds', country: named('GB'), __typename: 'Agency' }])
resolve('Query', 'isDay', (_: unknown, { on }: { on: unknown }) => on instanceof Day)
resolve('Query', 'refused', () =>
  Promise.reject(new GraphQLError('Unknown country.', { extensions: { code: 'UNKNOWN_COUNTRY' } })),
)
resolve('Query', 'lacking', () => ({ id: null }))
resolve('Query', 'list', (_: unknown, { limit }: { limit: number }) => Array.from({ length: limit }, (_, each) => each))
Object.assign(schema.getType('Day')!, {
  parseValue: (value: string) => new Day(value),
  parseLiteral: ({ value }: { value: string }) => new Day(value),
})

function compiled(text: string) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  return compileOperation(schema, document, getOperationAST(document)!)
}

const inJson = ({ data, errors }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors?.map(({ message, path, locations, extensions }) => ({ message, path, locations, extensions })),
})

it.each<[text: string, variables?: Record<string, unknown>]>([
  ['{ countries(ids: ["SG", "GB"]) { name id neighbours { id } } }'],
  ['query Named($ids: [ID!] = ["SG"]) { countries(ids: $ids) { id } }'],
  ['query ($ids: [ID!]) { countries(ids: $ids) { id } }', { ids: 'SG' }],
  [
    '{ one: countries(ids: ["A"]) { ...parts } two: countries(ids: []) { ...parts } } fragment parts on Country { n: name day }',
  ],
  ['query ($yes: Boolean!) { countries(ids: ["A"]) { id @include(if: $yes) name @skip(if: $yes) } }', { yes: true }],
  ['query ($yes: Boolean!) { countries(ids: ["A"]) { id @include(if: $yes) name @skip(if: $yes) } }', { yes: false }],
  ['query ($n: Int) { countries(ids: ["A"]) { neighbours(first: $n, order: DESC) { id } } }', { n: 1 }],
  ['query ($n: Int) { countries(ids: ["A"]) { neighbours(first: $n) { id neighbours { id } } } }'],
  ['{ bodies { __typename ... on Country { id name } ... on Agency { id country { id } } } }'],
  ['query ($on: Day) { isDay(on: $on) }', { on: '2019-06-13' }],
  ['{ countries { id } refused }'],
  ['{ lacking { id } list(limit: 2) }'],
  ['{ __schema { queryType { name fields { name args { name defaultValue } } } } }'],
  ['{ countries(name: "\\"}); throw 1; //`${1}\\u2028") { name } }'],
])('compiled, %s gives what it gives executed', async (text, variableValues = {}) => {
  const executed = await execute({ schema, document: parse(text), variableValues })
  const answer = await compiled(text)!({}, variableValues)
  expect(inJson(answer)).toEqual(inJson(executed))
})

it('has any text that a document holds as a text, never as code', () =>
  assert(
    asyncProperty(array(string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), async (texts) => {
      const ids = texts.map((value) => print({ kind: Kind.STRING, value })).join(' ')
      const answer = await compiled(`{ countries(ids: [${ids}]) { id } }`)!({}, {})
      expect(answer).toEqual({ data: { countries: texts.map((id) => ({ id })) } })
    }),
  ))

it('with variables that do not fit gives no data, for nothing was asked', async () => {
  const answer = await compiled('query ($n: Int!) { list(limit: $n) }')!({}, { n: 'two' })
  expect(answer).not.toHaveProperty('data')
})

it('is not made where a document holds a day, which would be no longer one', () => {
  expect(compiled('{ isDay(on: "2019-06-13") }')).toBeUndefined()
  expect(compiled('query ($on: Day = "2019-06-13") { isDay(on: $on) }')).toBeUndefined()
  expect(compiled('{ isDay }')).toBeDefined()
})

it('is not made for a very long document', () => {
  const aliases = (most: number) => Array.from({ length: most }, (_, nth) => `n${nth}: name`).join(' ')
  expect(compiled(`{ countries { ${aliases(10)} } }`)).toBeDefined()
  expect(compiled(`{ countries { ${aliases(1_000)} } }`)).toBeUndefined()
})
