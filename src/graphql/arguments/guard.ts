import type { GraphQLField, GraphQLObjectType, SelectionNode } from 'graphql'

/** The arguments of a field, as graphql-js coerced them. One that was not given is missing. */
export type Arguments = Readonly<Record<string, unknown>>

/** A field of a request. */
export interface Place {
  /** The type that has the field. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  /** What the request selects below it. Fragments stand there as inline fragments. */
  readonly selected: readonly SelectionNode[]
}

/**
 * Guards one behaviour of @neo4j/graphql that would give a wrong answer. `docs/graphql-library.md` has the reason for
 * each, with the library's issue.
 */
export interface Guard {
  readonly name: string
  /**
   * Returns the arguments that the library gets in place of `args`.
   * @throws BadArgumentError | BadCursorError if the library cannot answer them.
   */
  apply(args: Arguments, place: Place): Arguments
}
