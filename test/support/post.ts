/**
 * Posts a query to a GraphQL address, as any client does. Sends it again, once, if the server closed the connection, which
 * it may do to one that was silent for long on a busy machine.
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
