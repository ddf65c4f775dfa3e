import type { ASTVisitor, ValidationContext } from 'graphql'
import { BadAliasError } from '../errors'
import { report } from './over-limit'

/**
 * Usable aliases
 *
 * A document is only valid if no alias has the same name as a property that every JavaScript object has, such as
 * `constructor`.
 * @neo4j/graphql would read that property instead of the field.
 */
export const usableAliases = (context: ValidationContext): ASTVisitor => ({
  Field({ alias }) {
    if (alias && alias.value in Object.prototype) report(context, new BadAliasError(alias.value), alias)
  },
})
