/** A query and its variables, as JSON text. */
export interface AddressQuery {
  readonly query: string
  readonly variables: string
}

/** The query that GraphiQL's address carries after `#`, as “show the query” of every page writes it. */
export function queryInAddress(hash: string): AddressQuery | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const query = given.get('query') ?? ''
  return query === '' ? undefined : { query, variables: given.get('variables') ?? '' }
}
