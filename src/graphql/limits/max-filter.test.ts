import { buildSchema, getOperationAST, parse } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { checkFilters } from './max-filter'
import { valuesOf } from './operation'

const schema = buildSchema('type Query { things(where: Int): Query b: Int }')
const limits = { ...STANDARD_LIMITS, filterDepth: 2, filterRelationships: 3, conditions: 4 }

function check(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text)
  const request = { schema, document, operation: getOperationAST(document)!, variables }
  return () => checkFilters(request, valuesOf(request), limits)
}

/** Puts the same filter into the document, into a variable, and into a variable's default. */
const everywhere = (where: string, json: unknown): [string, () => void][] => [
  ['literal', check(`{ things(where: ${where}) { b } }`)],
  ['variable', check('query ($w: Int) { things(where: $w) { b } }', { w: json })],
  ['default', check(`query ($w: Int = ${where}) { things(where: $w) { b } }`)],
]
const eq = '{ id: { eq: 1 } }'
const one = { id: { eq: 1 } }

describe('a filter', () => {
  it.each([
    ...everywhere(`{ AND: [${eq} ${eq} ${eq}] }`, { AND: [one, one, one] }),
    ...everywhere('{ id: { in: [1 2 3 4 5 6 7], eq: 1 } at: null }', {
      id: { in: [1, 2, 3, 4, 5, 6, 7], eq: 1 },
      at: null,
    }),
    ...everywhere(`{ a: { some: { b: { all: ${eq} } } } c: { none: {} } }`, {
      a: { some: { b: { all: one } } },
      c: { none: {} },
    }),
  ])('is accepted within the limits (%s)', (_, checking) => {
    expect(checking).not.toThrow()
  })

  it.each([
    ...everywhere(`{ OR: [${eq} ${eq} ${eq} ${eq}] }`, { OR: [one, one, one, one] }),
    ...everywhere('{ id: { in: [1], eq: 1, gt: 1, lt: 1 } at: null }', {
      id: { in: [1], eq: 1, gt: 1, lt: 1 },
      at: null,
    }),
    ...everywhere('{ AND: [{} {} {} {}] }', { AND: [{}, {}, {}, {}] }),
    ...everywhere(`{ NOT: { NOT: { NOT: { AND: ${eq} } } } }`, { NOT: { NOT: { NOT: { AND: one } } } }),
  ])('is refused if it has more conditions (%s)', (_, checking) => {
    expect(checking).toThrow(/have more than 4 conditions .*, but at most 4 are allowed\. Use one `in`/)
  })

  it.each([
    ...everywhere(`{ a: { some: { b: { all: { c: { none: ${eq} } } } } } }`, {
      a: { some: { b: { all: { c: { none: one } } } } },
    }),
    ...everywhere(`{ aConnection: { some: { node: { b: { all: { AND: [{ c: { single: ${eq} } }] } } } } } }`, {
      aConnection: { some: { node: { b: { all: { AND: [{ c: { single: one } }] } } } } },
    }),
  ])('is refused if it follows more relationships in sequence (%s)', (_, checking) => {
    expect(checking).toThrow('`where` of `things` follows more than 2 relationships in sequence')
  })

  it.each(
    everywhere(`{ a: { some: {}, all: {}, none: {}, single: {} } }`, {
      a: { some: {}, all: {}, none: {}, single: {} },
    }),
  )('is refused if it follows more relationships in total (%s)', (_, checking) => {
    expect(checking).toThrow(/follow more than 3 relationships .*, but at most 3 are allowed/)
  })

  it('is counted together with all other filters, once for each use of its fragment', () => {
    expect(check(`{ things(where: { OR: [${eq} ${eq}] }) { things(where: ${eq}) { b } } }`)).not.toThrow()
    expect(check(`{ things(where: { OR: [${eq} ${eq}] }) { things(where: { AND: [${eq}] }) { b } } }`)).toThrow(
      'conditions',
    )
    const fragment = `fragment f on Query { things(where: { a: { some: ${eq} } }) { b } }`
    expect(check(`{ ...f things { ...f } a: things { ...f } } ${fragment}`)).not.toThrow()
    expect(check(`{ ...f things { ...f } a: things { ...f ...f } } ${fragment}`)).toThrow('relationships')
  })

  it('that is a variable without a value has no conditions', () => {
    expect(check('query ($w: Int) { things(where: $w) { b } }')).not.toThrow()
    expect(check('query ($w: Int) { things(where: $w) { b } }', { w: null })).not.toThrow()
    const omitted = `{ AND: [${eq} ${eq} ${eq} { id: { eq: $id } }] }`
    expect(check(`query ($id: ID) { things(where: ${omitted}) { b } }`, { id: 1 })).toThrow('conditions')
  })
})
