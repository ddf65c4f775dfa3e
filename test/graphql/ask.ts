/** What came back over HTTP. */
export interface Answer {
  status: number
  data: Record<string, unknown> | null | undefined
  errors: { message: string; path?: string[]; extensions: { code: string } & Record<string, unknown> }[]
}

/** Asks a running server by POST. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Partial<Answer>
  return { status: response.status, data: body.data, errors: body.errors ?? [] }
}

/** The code of the one error that a question gets. */
export async function codeOf(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<string | undefined> {
  const { errors } = await ask(url, query, variables)
  return errors[0]?.extensions.code
}
