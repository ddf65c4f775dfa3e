import { assert, array, constantFrom, property, record } from 'fast-check'
import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql'
import { BadLimitError, ReadOnlyApiError } from '../errors'
import { checkOperation, limitRules } from './check-operation'
import { STANDARD_LIMITS } from '../../model/limits'

const schema = buildSchema(`
  type Query { things(limit: Int, where: Where): [Thing!]! }
  type Thing { id: ID! things(limit: Int, where: Where): [Thing!]! page(first: Int): Page }
  type Page { things: [Thing!]! page: Page }
  input Where { id: Ids }
  input Ids { eq: ID }
`)

const checking =
  (document: DocumentNode) =>
  (variables: Record<string, unknown> = {}) =>
    checkOperation({ schema, document, operation: getOperationAST(document)!, variables })

describe('a request', () => {
  it('is checked again if its variables differ', () => {
    const check = checking(parse('query ($n: Int, $id: ID) { things(limit: $n, where: { id: { eq: $id } }) { id } }'))
    expect([check({ n: 20 }), check({ n: 30 }), check({ n: 30, id: 'a' })]).toEqual([40, 60, 2])
    expect(() => check({ n: 501 })).toThrow(BadLimitError)
  })

  it('is refused each time it is sent', () => {
    const check = checking(parse('{ things(limit: 0) { id } }'))
    expect(check).toThrow(BadLimitError)
    expect(check).toThrow(BadLimitError)
  })

  it('cannot write', () => {
    expect(checking(parse('mutation { anything }'))).toThrow(ReadOnlyApiError)
  })
})

describe('the time that checking takes', () => {
  const limit = constantFrom('', '(limit: 1)', '(limit: 2)')
  const spread = record({ limit, within: constantFrom('', 'page', 'pages') })
  const levels = array(array(spread, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 60 })

  it('grows only with the length of the document, regardless of how often its fragments are used', () => {
    assert(
      property(levels, (uses) => {
        const { document, sets, visits } = counting(parse(documentOf(uses)))
        const before = visits()
        validate(schema, document, limitRules({ ...STANDARD_LIMITS }))
        try {
          checking(document)()
        } catch (error) {
          expect(error).toMatchObject({ code: 'TOO_COSTLY' })
        }
        // Each rule visits a selection a few times. The cost of a fragment is computed for three limits at most.
        expect(visits() - before).toBeLessThan(60 * sets)
      }),
    )
  })
})

/** Creates fragments that each use the next one, with the given limits. */
function documentOf(uses: { limit: string; within: string }[][]): string {
  const fragments = uses.map((level, n) => {
    const parts = level.map(({ limit, within }, m) => {
      const next = `...f${n + 1}`
      if (within === '') return next
      if (within === 'page') return `a${m}: page { things { ${next} } }`
      return `a${m}: things${limit} { ${next} }`
    })
    return `fragment f${n} on Thing { id ${parts.join(' ')} }`
  })
  return `{ things(limit: 1) { ...f0 } } ${fragments.join(' ')} fragment f${uses.length} on Thing { id }`
}

/** Returns the same document, and counts the visits to its fields' selections. */
function counting(parsed: DocumentNode): { document: DocumentNode; sets: number; visits: () => number } {
  let [sets, visits] = [0, 0]
  const document = visit(parsed, {
    SelectionSet: {
      leave(node): SelectionSetNode {
        sets++
        const { selections } = node
        return {
          kind: Kind.SELECTION_SET,
          get selections() {
            visits++
            return selections
          },
        }
      },
    },
  })
  return { document, sets, visits: () => visits }
}
