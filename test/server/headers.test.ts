import { post } from '../support/post'
import { server } from '../support/server'

let url: string
beforeAll(async () => {
  url = await server()
})

const policyOf = ({ headers }: Response): string => headers.get('content-security-policy') ?? ''
const navigate = (path: string) => fetch(`${url}${path}`, { headers: { accept: 'text/html' } })

describe('the headers of a response', () => {
  it.each(['/', '/graphiql', '/tie/GB-SG', '/robots.txt'])(
    'let a page at %s load content only from this server',
    async (path) => {
      const page = await navigate(path)
      expect(policyOf(page)).toMatch(/^default-src 'none';script-src 'self';.*frame-ancestors 'none'$/)
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
      expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    },
  )

  const answers: [what: string, answer: () => Promise<Response>][] = [
    ['a question', () => post(`${url}/graphql`, '{ countries { id } }')],
    ['what is no question', () => post(`${url}/graphql`, '{')],
    ['a question by GET', () => fetch(`${url}/graphql?query={__typename}`)],
    ['whether it lives', () => fetch(`${url}/livez`)],
    ['whether it is ready', () => fetch(`${url}/readyz`)],
  ]

  it.each(answers)(
    'prevent %s from loading content, being framed or being read as another type',
    async (_what, answer) => {
      const data = await answer()
      expect(policyOf(data)).toBe("default-src 'none';frame-ancestors 'none'")
      expect(data.headers.get('x-content-type-options')).toBe('nosniff')
      expect(data.headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(data.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    },
  )
})

describe('the status of an address', () => {
  it.each([
    ['/', 200],
    ['/tie/GB-SG?asOf=2019-06-30', 200],
    ['/compare?of=EE&of=SG', 200],
    ['/expiring', 200],
    ['/tie/sg-gb', 200],
    ['/tie/AFRICAN-UNION-SG', 200], // If two countries are not tied, their page says so.
    ['/tie/SG-SG', 404],
    ['/tie/SG-ZZ', 404],
    ['/agreement/gb-sg-mou-digital-government-2019', 200],
    ['/country/SG', 200],
    ['/agreement/nope', 404],
    ['/agreement/SG', 404], // SG is a country.
    ['/nothing', 404],
    ['/tie', 404],
    ['/matrix/2020', 404],
    ['/robots.txt', 404],
  ])('%s is %s, and the explorer shows the page or a message', async (path, status) => {
    const answer = await navigate(path)
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      status,
      type: 'text/html; charset=utf-8',
    })
    expect(await answer.text()).toContain('<div id="root">')
  })
})
