/** Asks a GraphQL address as any client does, by POST. */
export function post(address: string, query: string, variables: object = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}
