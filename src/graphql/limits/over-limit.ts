import { type ASTNode, GraphQLError, type ValidationContext } from 'graphql'
import { GovTiesError } from '../../model/errors'

/** A request that exceeds a limit. */
export class OverLimitError extends GovTiesError {
  /**
   * @param message names the request's value, the limit and a way to stay below it.
   * @param asked the request's value, or undefined if counting stopped at the limit.
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

/** Reports an error from a validation rule, so that its code reaches the client. */
export function report(context: ValidationContext, error: GovTiesError, ...nodes: ASTNode[]): void {
  context.reportError(new GraphQLError(error.message, { nodes, originalError: error }))
}
