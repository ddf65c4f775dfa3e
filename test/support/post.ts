/** Posts a query to a GraphQL address, as any client does. */
export function post(address: string, query: string, variables: object = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}
