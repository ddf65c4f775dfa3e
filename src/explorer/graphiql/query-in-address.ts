/** A query and its variables as a JSON string. */
export interface AddressQuery {
  readonly query: string
  readonly variables: string
}

/** Reads the query from the part after `#` in GraphiQL's address. The “show the query” links on every page write it. */
export function queryInAddress(hash: string): AddressQuery | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const query = given.get('query') ?? ''
  return query === '' ? undefined : { query, variables: given.get('variables') ?? '' }
}
