import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { checkOperation, type QuestionContext, toGraphQLError } from '../graphql'

/** Checks limits, depth and cost of each request, known document or not, before anything runs. */
export const checkEveryOperation: ApolloServerPlugin<QuestionContext> = {
  requestDidStart: () => Promise.resolve(checker),
}

const checker: GraphQLRequestListener<QuestionContext> = {
  didResolveOperation({ schema, document, operation, request }) {
    const variables = request.variables ?? {}
    return Promise.resolve(operation)
      .then((chosen) => void (chosen && checkOperation({ schema, document, operation: chosen, variables })))
      .catch((error: unknown) => {
        throw toGraphQLError(error)
      })
  },
}
