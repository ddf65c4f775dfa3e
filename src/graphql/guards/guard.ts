import type { GraphQLField, GraphQLObjectType, SelectionNode } from 'graphql'
import type { Arguments } from '../request-context'

/** A field of a request. */
export interface Place {
  /** The type that has the field. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  /** The selections of the field, in which inline fragments replace fragment spreads. */
  readonly selected: readonly SelectionNode[]
}

/**
 * Guards against one behaviour of @neo4j/graphql that would give a wrong result. `docs/graphql-library.md` has the
 * reason for each guard, with the library's issue.
 */
export interface Guard {
  readonly name: string
  /**
   * Returns the arguments that are passed to the library instead of `args`.
   * @throws BadArgumentError | BadCursorError if the library cannot resolve them.
   */
  apply(args: Arguments, place: Place): Arguments
}
