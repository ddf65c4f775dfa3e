import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max directives
 *
 * A document is only valid if it has no more directives than allowed.
 */
export const maxDirectives =
  ({ directives: max }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let directives = 0
    return {
      Directive() {
        directives++
      },
      Document: {
        leave() {
          if (directives > max) report(context, tooMany(directives, max))
        },
      },
    }
  }

function tooMany(asked: number, max: number): OverLimitError {
  const way = 'Put one directive on a fragment instead of on each of its fields.'
  const message = `The document has ${asked} directives, but at most ${max} are allowed. ${way}`
  return new OverLimitError('TOO_MANY_DIRECTIVES', message, max, asked)
}
