import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

export interface Asked {
  query: string
  variables: object
  /** Asks for an answer that is made anew, not one that was kept. */
  anew?: boolean
}

/** The data of a GraphQL answer over HTTP, read whole and parsed as any client does. Throws what it says is wrong. */
export async function ask(url: string, { query, variables, anew = false }: Asked): Promise<unknown> {
  const { data, errors } = JSON.parse(await post(url, JSON.stringify({ query, variables }), anew)) as {
    data: unknown
    errors?: { message: string }[]
  }
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/** The body of an answer to a JSON body. */
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
