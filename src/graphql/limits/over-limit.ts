import {
  type ASTNode,
  GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { GovTiesError } from '../../model/errors'

/** A request that exceeds a limit. */
export class OverLimitError extends GovTiesError {
  /**
   * @param message states the requested amount, the limit and a way to stay within the limit.
   * @param asked the requested amount, or undefined if counting stopped at the limit.
   */
  constructor(
    code: string,
    message: string,
    readonly largest: number,
    readonly asked?: number,
  ) {
    super(code, message, { largest, asked })
  }
}

/** Reports an error from a validation rule in a form that passes its code on to the client. */
export function report(context: ValidationContext, error: GovTiesError, ...nodes: ASTNode[]): void {
  context.reportError(new GraphQLError(error.message, { nodes, originalError: error }))
}

/** Creates a rule that refuses an operation if `count` returns more than `max` for it. */
export const atMostPerOperation =
  (
    max: number,
    count: (operation: OperationDefinitionNode, context: ValidationContext) => number,
    tooMany: (asked: number, max: number) => OverLimitError,
  ): ValidationRule =>
  (context) => ({
    OperationDefinition(node) {
      const asked = count(node, context)
      if (asked > max) report(context, tooMany(asked, max), node)
      return false
    },
    FragmentDefinition: () => false,
  })
