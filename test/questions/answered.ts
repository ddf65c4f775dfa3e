/** An answer to a GraphQL query. */
export interface Answered {
  data: Record<string, unknown>
  /** The codes of the errors, empty when all went well. */
  codes: unknown[]
  messages: string[]
}
