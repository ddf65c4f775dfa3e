import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max directives
 *
 * A document is only valid if it has no more directives than allowed.
 */
export const maxDirectives =
  ({ directives: largest }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let directives = 0
    return {
      Directive() {
        directives++
      },
      Document: {
        leave() {
          if (directives > largest) report(context, tooMany(directives, largest))
        },
      },
    }
  }

function tooMany(asked: number, largest: number): OverLimitError {
  const way = 'Put one directive on a fragment instead of one on each of its fields.'
  const message = `The document has ${asked} directives, and at most ${largest} are allowed. ${way}`
  return new OverLimitError('TOO_MANY_DIRECTIVES', message, largest, asked)
}
