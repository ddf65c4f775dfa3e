import { getNamedType } from 'graphql'
import type { Resolver } from '../context'
import { ask, askCached } from '../translation-cache/translation-cache'
import type { Guard } from './guard'
import { normalise } from './normalise'

/**
 * The resolver of a root field that the library generated, which gets arguments that passed the guards. The answer of a
 * connection is more than rows, so the library translates it each time.
 */
export function guarded(generated: Resolver, guards: readonly Guard[]): Resolver {
  return (root, args, context, info) => {
    const request = normalise(args, info, guards)
    const isPage = getNamedType(info.returnType).name.endsWith('Connection')
    return (isPage ? ask : askCached)({ generated, root, request, context, info })
  }
}
