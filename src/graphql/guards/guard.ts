import type { GraphQLField, GraphQLObjectType, SelectionNode } from 'graphql'
import type { Arguments } from '../request-context'

/** A field in a request. */
export interface Place {
  /** The type to which the field belongs. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  /** The selections of the field. Inline fragments replace fragment spreads. */
  readonly selected: readonly SelectionNode[]
}

/**
 * Prevents the wrong results that one behaviour of @neo4j/graphql causes. `docs/graphql-library.md` explains the reason
 * for each guard and gives the issue number in the library's tracker.
 */
export interface Guard {
  readonly name: string
  /**
   * Returns the arguments that the library receives instead of `args`.
   * @throws BadArgumentError | BadCursorError if the library cannot resolve the arguments correctly.
   */
  apply(args: Arguments, place: Place): Arguments
}
