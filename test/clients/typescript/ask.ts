import { WhatTiesThemDocument, WhoLaunchedDocument, type TypedDocumentString } from './generated/graphql'

/** Sends a query with `fetch`, as a user would, using the types of the query's variables and answer. */
async function ask<Answer, Variables>(
  url: string,
  question: TypedDocumentString<Answer, Variables>,
  variables?: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

async function main(url: string): Promise<void> {
  const { tie } = await ask(url, WhatTiesThemDocument, { between: ['GB', 'SG'] })
  const count: number | undefined = tie?.bilateralCount
  const { initiatives } = await ask(url, WhoLaunchedDocument)
  const launchedBy: string[] = initiatives.flatMap(({ launchedBy }) => launchedBy.map(({ name }) => name))
  console.log(JSON.stringify({ id: tie?.id, count, launchedBy }))
}

void main(process.argv[2] ?? '')
