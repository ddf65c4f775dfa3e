import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'graphql'
import { post } from '../support/post'
import { type Answer, difference, TOO_COSTLY } from './compare'
import type { Case } from './documents/document'
import type { Random } from './documents/random'
import type { Known } from './open-oracle'
import { reduced, type Request } from './reduce'

/** The maximum number of concurrent requests. */
const AT_ONCE = 4
/** The maximum number of retries after the database gave up planning a request, which may happen on a slow machine. */
const AGAIN = 5
/**
 * The largest share of the requests that the server may refuse as too costly. In some requests, random limits multiply
 * one another.
 */
const MOST_TOO_COSTLY = 0.02

/** A request to which the server and the oracle give different answers. */
interface Difference {
  readonly request: Request
  readonly why: string
}

/** Sends every document once for each set of values for its variables, in random order, and compares the answers. */
export async function differences(
  cases: readonly Case[],
  known: Known,
  url: string,
  random: Random,
): Promise<Difference[]> {
  const requests = cases.flatMap(({ text, variables }) =>
    variables.map((values): Request => ({ text, variables: values })),
  )
  const waiting = random.some(requests, requests.length)
  const found: Difference[] = []
  const work = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      const why = await judged(request, known, url)
      if (why !== undefined) found.push({ request, why })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const others = found.filter(({ why }) => why !== TOO_COSTLY)
  return found.length - others.length > requests.length * MOST_TOO_COSTLY ? found : others
}

/** Returns the difference between the server's answer to a request and the oracle's, or undefined if there is none. */
async function judged(request: Request, known: Known, url: string): Promise<string | undefined> {
  const [answer, expected] = await Promise.all([served(request, url), expectedOf(request, known)])
  return difference(answer, expected)
}

async function served({ text, variables }: Request, url: string, left = AGAIN): Promise<Answer & { status: number }> {
  const response = await post(`${url}/graphql`, text, variables)
  const answer = JSON.parse(await response.text()) as Answer
  const isGivenUp = answer.errors?.some(({ extensions }) => extensions?.code === 'QUERY_TIMEOUT')
  if (!isGivenUp || left === 0) return { ...answer, status: response.status }
  await wait(100)
  return served({ text, variables }, url, left - 1)
}

const expectedOf = ({ text, variables }: Request, { oracle }: Known): Promise<Answer> =>
  oracle.answer(parse(text), { ...variables })

/**
 * Formats the smallest of the given differences, reduced as far as possible, together with both answers. A failed test
 * shows this text.
 */
export async function shown(found: readonly Difference[], known: Known, url: string): Promise<string> {
  const [smallest] = [...found].sort((a, b) => a.request.text.length - b.request.text.length)
  if (!smallest) return ''
  const fails = async (request: Request) => (await judged(request, known, url)) === smallest.why
  const request = await reduced(smallest.request, known.schema, fails)
  const [answer, expected] = await Promise.all([served(request, url), expectedOf(request, known)])
  return [
    `${found.length} requests are answered in another way than by the oracle. The smallest (${smallest.why}):`,
    request.text,
    `variables ${JSON.stringify(request.variables)}`,
    `answered  ${JSON.stringify(answer).slice(0, MOST)}`,
    `expected  ${JSON.stringify(expected).slice(0, MOST)}`,
  ].join('\n')
}

/** The maximum number of characters to show of an answer. */
const MOST = 2_000
