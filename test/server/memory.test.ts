import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parse } from 'graphql'
import { listening } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Returns the number of bytes that this process, including the server, uses after garbage collection. */
function held(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** Nearly as many tokens as a document may contain. */
const IDS = Array.from({ length: 950 }, (_, n) => `"x${n}"`).join(' ')

const document = (n: number): string => `query Q${n} { agreements(where: { id: { in: [${IDS}] } }) { id } }`

/** Returns the number of bytes that a parsed document uses. */
function sizeOfDocument(): number {
  const before = held()
  const documents = Array.from({ length: 50 }, (_, n) => parse(document(n)))
  return (held() - before) / documents.length
}

it('the memory of a server stays bounded over a thousand different documents', async () => {
  const { url } = await listening(await scratchGraph())
  const askUpTo = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n++) {
      const response = await post(url, document(n))
      expect(response.status).toBe(200)
      await response.text()
    }
  }
  await askUpTo(0, 400)
  const before = held()
  await askUpTo(400, 1_000)
  // A server that kept its documents would keep all 600.
  expect(held() - before).toBeLessThan(150 * sizeOfDocument())
})
