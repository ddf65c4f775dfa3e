import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { listening } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that this process, with the server in it, holds once everything that can go is gone. */
function held(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** Nearly as many tokens as a document may have. */
const IDS = Array.from({ length: 950 }, (_, n) => `"x${n}"`).join(' ')

it('the memory of a server stays bounded over a thousand different documents', async () => {
  const { url } = await listening(await scratchGraph())
  const askUpTo = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n++) {
      const response = await post(url, `query Q${n} { agreements(where: { id: { in: [${IDS}] } }) { id } }`)
      expect(response.status).toBe(200)
      await response.text()
    }
  }
  await askUpTo(0, 1)
  const before = held()
  await askUpTo(1, 400)
  const middle = held()
  await askUpTo(400, 1_000)
  // Without a bound, the later six hundred would add half as much again as the first four hundred.
  expect(held() - middle).toBeLessThan(middle - before)
})
