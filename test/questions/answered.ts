/** An answer to a GraphQL query. */
export interface Answered {
  data: Record<string, unknown>
  /** The codes of the errors. Empty if there are none. */
  codes: unknown[]
  messages: string[]
}
