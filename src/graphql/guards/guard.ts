import type { GraphQLField, GraphQLObjectType, SelectionNode } from 'graphql'
import type { Arguments } from '../request-context'

/** A field of a request. */
export interface Place {
  /** The type that has the field. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  /** The selections of the field. Fragment spreads are replaced by inline fragments. */
  readonly selected: readonly SelectionNode[]
}

/**
 * Guards against one behaviour of @neo4j/graphql that would give a wrong answer. `docs/graphql-library.md` has the reason
 * for each guard, with the library's issue.
 */
export interface Guard {
  readonly name: string
  /**
   * Returns the arguments that the library gets in place of `args`.
   * @throws BadArgumentError | BadCursorError if the library cannot resolve them.
   */
  apply(args: Arguments, place: Place): Arguments
}
