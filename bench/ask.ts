import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

export interface Asked {
  query: string
  variables: object
  /** If true, the request contains `cache-control: no-cache`, so that the server does not use its response cache. */
  anew?: boolean
}

/**
 * Sends a GraphQL request over HTTP, and reads and parses the whole answer as any client does. Throws if the answer
 * contains errors.
 */
export async function ask(url: string, { query, variables, anew = false }: Asked): Promise<unknown> {
  const { data, errors } = JSON.parse(await post(url, JSON.stringify({ query, variables }), anew)) as {
    data: unknown
    errors?: { message: string }[]
  }
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/** Posts a JSON body and returns the response body. */
export function post(url: string, body: string, anew = false): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(anew ? { 'cache-control': 'no-cache' } : {}),
  }
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString()))
      response.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

export const hangUp = (): void => agent.destroy()
