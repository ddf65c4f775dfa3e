import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { checkOperation, type QuestionContext, toGraphQLError } from '../graphql'
import type { Limits } from '../model/limits'

/** Checks the limits that depend on variables, for each request, known document or not, before anything runs. */
export function checkEveryOperation(limits: Limits): ApolloServerPlugin<QuestionContext> {
  const checker: GraphQLRequestListener<QuestionContext> = {
    didResolveOperation({ schema, document, operation, request }) {
      const variables = request.variables ?? {}
      return Promise.resolve(operation)
        .then((chosen) => void (chosen && checkOperation({ schema, document, operation: chosen, variables }, limits)))
        .catch((error: unknown) => {
          throw toGraphQLError(error)
        })
    },
  }
  return { requestDidStart: () => Promise.resolve(checker) }
}
