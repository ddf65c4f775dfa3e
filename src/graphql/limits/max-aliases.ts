import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max aliases
 *
 * A document is only valid if it has no more aliases than allowed. Each short alias lets a document request the same
 * large result again.
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
  const message = `The document has ${asked} aliases, but at most ${max} are allowed. Request some of them separately.`
  return new OverLimitError('TOO_MANY_ALIASES', message, max, asked)
}
