import type { GraphQLResolveInfo } from 'graphql'
import neo4j from 'neo4j-driver'
import { TooCostlyError } from '../errors'
import type { RequestContext } from '../request-context'
import { limitValues } from './max-values'

const info = {} as GraphQLResolveInfo

function resolving(max: number) {
  const context = { values: { max, counted: 0 } } as RequestContext
  return async (answer: unknown): Promise<unknown> =>
    limitValues(() => Promise.resolve(answer))(undefined, {}, context, info)
}

/** A list, an object in the list, and three fields. */
const FIVE = [{ id: 'a', on: new neo4j.types.Date(2019, 6, 13), name: null }]

describe('the values of a response', () => {
  it.each([
    [1, 'text'],
    [5, FIVE],
    [11, { list: [1, 2], page: { edges: [{ node: { id: 'a' } }], totalCount: 1 }, none: [] }],
  ])('are accepted up to %i, and one more is refused: %j', async (many, answer) => {
    expect(await resolving(many)(answer)).toBe(answer)
    await expect(resolving(many - 1)(answer)).rejects.toThrow(TooCostlyError)
  })

  it('are counted in all root fields together', async () => {
    const resolve = resolving(9)
    await resolve(FIVE)
    await expect(resolve(FIVE)).rejects.toThrow('may have 10 values or more, but at most 9 are allowed')
  })
})
