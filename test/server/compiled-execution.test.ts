import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questions } from '../../bench/questions'
import { server } from '../support/server'

let url: string
beforeAll(async () => {
  url = `${await server()}/graphql`
})

async function ask(query: string, variables: object = {}, operationName?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables, operationName }),
  })
  return `${response.status} ${await response.text()}`
}

const folders = ['test/questions/golden', 'src/explorer/graphiql/questions']
const inFolders = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name): [string, string][] =>
    name.endsWith('.graphql') ? [[name, readFileSync(join(folder, name), 'utf8')]] : [],
  ),
)

describe('asked again and again, a question has the same answer to the letter', () => {
  it.each(inFolders)('%s', async (_name, query) => {
    const first = await ask(query)
    expect(first).toMatch(/^200 \{"data":\{/)
    for (let times = 0; times < 3; times++) expect(await ask(query)).toBe(first)
  })

  const byId = questions.find(({ name }) => name === 'agreement-by-id')!.govties
  it.each<[what: string, query: string, variables: object]>([
    ['what is only looked up when asked for', '{ dataset { revision checks { name passed rows } } }', {}],
    ['an id', byId, { id: 'gb-sg-mou-digital-government-2019' }],
    ['an unknown id', byId, { id: 'nothing' }],
    ['no id', byId, {}],
    ['an id that is none', byId, { id: { eq: 'x' } }],
    ['an unknown country', 'query ($of: ID!) { latestAgreements(countries: [$of]) { id } }', { of: 'nothing' }],
    ['a limit too high', 'query ($most: Int!) { countries(limit: $most) { id } }', { most: 100_000 }],
    ['a day that is none', 'query ($to: Date!) { expiring(from: "2019-01-01", to: $to) { id } }', { to: '2019-02-30' }],
    ['one of two, but not which', 'query One { countries { id } } query Two { topics { id } }', {}],
  ])('%s', async (_what, query, variables) => {
    const first = await ask(query, variables)
    for (let times = 0; times < 3; times++) expect(await ask(query, variables)).toBe(first)
  })

  it('with the operation of that time', async () => {
    const query = 'query One { countries(limit: 1) { id } } query Two { topics(limit: 1) { __typename } }'
    for (let times = 0; times < 3; times++) {
      expect(await ask(query, {}, 'One')).toMatch(/^200 \{"data":\{"countries":/)
      expect(await ask(query, {}, 'Two')).toBe('200 {"data":{"topics":[{"__typename":"Topic"}]}}\n')
    }
  })

  it('with the values of that time', async () => {
    const query =
      'query ($id: ID!, $names: Boolean!) { countries(where: { id: { eq: $id } }) { id name @include(if: $names) } }'
    for (const id of ['SG', 'GB', 'SG', 'GB'])
      expect(await ask(query, { id, names: false })).toBe(`200 {"data":{"countries":[{"id":"${id}"}]}}\n`)
    expect(await ask(query, { id: 'SG', names: true })).toBe(
      '200 {"data":{"countries":[{"id":"SG","name":"Singapore"}]}}\n',
    )
  })
})
