/** A query of the page that readers can open in GraphiQL. */
export interface ShownQuery {
  readonly name: string
  readonly query: { toString(): string }
  readonly variables: object
}

/** Links every query of the page to GraphiQL, with its variables. */
export function ShownQueries({ queries }: { queries: readonly ShownQuery[] }) {
  if (queries.length === 0) return null
  return (
    <aside className="shown-queries" aria-label="The queries behind this page">
      <span>Show the query:</span>{' '}
      {queries.map((query) => (
        <a key={query.name} href={addressOf(query)}>
          {query.name}
        </a>
      ))}
    </aside>
  )
}

/**
 * Returns GraphiQL's address with a query and its variables after `#`. Browsers do not send this part to the server.
 */
export function addressOf({ query, variables }: Pick<ShownQuery, 'query' | 'variables'>): string {
  const parameters = new URLSearchParams({ query: query.toString(), variables: JSON.stringify(variables, null, 2) })
  return `/graphiql#${parameters.toString()}`
}
