import type { ASTVisitor, ValidationContext } from 'graphql'
import { BadAliasError } from '../errors'
import { report } from './over-limit'

/**
 * Usable aliases
 *
 * A document is only valid if no alias is a name that every object of JavaScript has, such as `constructor`: the library
 * that translates operations takes such a name for what the object has.
 */
export const usableAliases = (context: ValidationContext): ASTVisitor => ({
  Field({ alias }) {
    if (alias && alias.value in Object.prototype) report(context, new BadAliasError(alias.value), alias)
  },
})
