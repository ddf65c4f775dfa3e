/** A query and its variables, as JSON text. */
export interface AskedQuery {
  readonly query: string
  readonly variables: string
}

/** The query that GraphiQL's address carries after `#`, as “show the query” of every page writes it. */
export function askedQuery(hash: string): AskedQuery | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const query = given.get('query') ?? ''
  return query === '' ? undefined : { query, variables: given.get('variables') ?? '' }
}
