import { buildSchema, parse, validate } from 'graphql'
import { usableAliases } from './usable-aliases'

const schema = buildSchema('type Query { constructor: Query b: Int }')
const errorsOf = (text: string) => validate(schema, parse(text), [usableAliases])

describe('an alias', () => {
  it('can be any name except the names of properties that every object has', () => {
    expect(errorsOf('{ name: b length: b constructor { b } prototype: b }')).toEqual([])
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', '__defineGetter__'])(
    '%s is refused, at any depth',
    (name) => {
      const errors = errorsOf(`{ ${name}: b ...f } fragment f on Query { constructor { ${name}: b } }`)
      expect(errors.map(({ originalError }) => originalError)).toMatchObject([
        { code: 'BAD_ALIAS', alias: name },
        { code: 'BAD_ALIAS', alias: name },
      ])
      expect(errors[0]?.message).toContain(`"${name}" cannot be an alias`)
    },
  )
})
