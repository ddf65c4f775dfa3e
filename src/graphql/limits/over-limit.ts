import { type ASTNode, GraphQLError, type ValidationContext } from 'graphql'
import { GovTiesError } from '../../model/errors'

/** A request that asks for more than one request may. */
export class OverLimitError extends GovTiesError {
  /**
   * @param message what was asked, the limit, and how to stay under it.
   * @param asked undefined where counting stopped at the limit.
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

/** Reports a refusal of ours from a validation rule; the error's code reaches the client. */
export function report(context: ValidationContext, error: GovTiesError, ...nodes: ASTNode[]): void {
  context.reportError(new GraphQLError(error.message, { nodes, originalError: error }))
}
