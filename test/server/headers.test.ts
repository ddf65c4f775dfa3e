import { post } from '../support/post'
import { server } from '../support/server'

let url: string
beforeAll(async () => {
  url = await server()
})

const policyOf = ({ headers }: Response): string => headers.get('content-security-policy') ?? ''
const navigate = (path: string) => fetch(`${url}${path}`, { headers: { accept: 'text/html' } })

describe('the headers of an answer', () => {
  it.each(['/', '/graphiql', '/tie/GB-SG', '/robots.txt'])(
    'let a page at %s load from this server alone',
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
    ['a question of another site', () => fetch(`${url}/graphql?query={__typename}`)],
    ['whether it lives', () => fetch(`${url}/healthz`)],
    ['whether it is ready', () => fetch(`${url}/readyz`)],
  ]

  it.each(answers)('let nothing load from %s, show it or take it for another kind', async (_what, answer) => {
    const data = await answer()
    expect(policyOf(data)).toBe("default-src 'none';frame-ancestors 'none'")
    expect(data.headers.get('x-content-type-options')).toBe('nosniff')
    expect(data.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(data.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})
