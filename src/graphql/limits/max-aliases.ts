import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max aliases
 *
 * A document is only valid if it has no more aliases than allowed. Each alias adds a result for a few characters.
 */
export const maxAliases =
  ({ aliases: max }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0
    return {
      Field(node) {
        if (node.alias) aliases++
      },
      Document: {
        leave() {
          if (aliases > max) report(context, tooMany(aliases, max))
        },
      },
    }
  }

function tooMany(asked: number, max: number): OverLimitError {
  const message = `The document has ${asked} aliases, and at most ${max} are allowed. Ask for some of them in another request.`
  return new OverLimitError('TOO_MANY_ALIASES', message, max, asked)
}
