import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { BadArgumentError } from '../errors'
import type { RequestContext } from '../request-context'
import { type RootFieldRules, rootResolver } from './root-resolver'

/** A context without a database. Fields without ids do not need one. */
const context = {} as RequestContext
const info = {} as GraphQLResolveInfo

const resolve = async (field: RootFieldRules, args: Record<string, unknown>): Promise<unknown> =>
  rootResolver('things', field, (_root, given) => ({ file: given }))(undefined, args, context, info)

describe('a root field', () => {
  it('is resolved from its file, with the arguments that its rules return', async () => {
    const rules = z.looseObject({ hops: z.int().default(3) })
    expect(await resolve({ rules }, { first: 5 })).toEqual({ file: { first: 5, hops: 3 } })
  })

  it('is resolved by its function, if it has one', async () => {
    expect(await resolve({ resolve: (args) => Promise.resolve({ own: args }) }, { a: 1 })).toEqual({ own: { a: 1 } })
  })

  it('refuses arguments that break the rules, and names them', async () => {
    const rules = z.looseObject({ between: z.array(z.string()).length(2, 'name exactly two countries') })
    const refused = resolve({ rules }, { between: ['SG'] })
    await expect(refused).rejects.toThrow(BadArgumentError)
    await expect(refused).rejects.toThrow('`between` of `things`: name exactly two countries.')
  })

  it('refuses an empty list, and names it', async () => {
    await expect(resolve({}, { topics: [] })).rejects.toThrow('`topics` of `things`: is an empty list. Leave it out')
  })

  it('does not look up ids if there are none', async () => {
    expect(await resolve({ ids: { country: ['Country'] } }, { country: null })).toEqual({ file: { country: null } })
  })
})
