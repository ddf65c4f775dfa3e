/**
 * Posts a query to a GraphQL address, as any client does. Sends the query once more if the server closed the
 * connection. On a busy machine, the server may close a connection that was silent for a long time.
 */
export async function post(address: string, query: string, variables: object = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  const send = () => fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return send().catch((error: unknown) => {
    if (wasClosed(error)) return send()
    throw error
  })
}

const wasClosed = (error: unknown): boolean => (error as { cause?: { code?: string } }).cause?.code === 'UND_ERR_SOCKET'
