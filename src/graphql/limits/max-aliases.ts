import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max aliases
 *
 * A document is only valid if it has no more aliases than allowed: each is one more answer for a few characters.
 */
export const maxAliases =
  ({ aliases: largest }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0
    return {
      Field(node) {
        if (node.alias) aliases++
      },
      Document: {
        leave() {
          if (aliases > largest) report(context, tooMany(aliases, largest))
        },
      },
    }
  }

function tooMany(asked: number, largest: number): OverLimitError {
  const message = `The document has ${asked} aliases, and at most ${largest} are allowed. Ask for some of them in another request.`
  return new OverLimitError('TOO_MANY_ALIASES', message, largest, asked)
}
