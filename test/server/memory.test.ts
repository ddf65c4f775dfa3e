import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { listening } from '../support/listening'
import { scratchGraph } from '../support/neo4j'
import { post } from '../support/post'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes that this process, with the server in it, holds once all that can go is gone. */
function held(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

it('the memory of a server stays bounded over a thousand different documents', async () => {
  const graph = await scratchGraph()
  await graph.write('CREATE (:Agreement:Entity {id: "a", title: "A"})')
  const { url } = await listening(graph)
  const fields = 'id title summary notes kind status '.repeat(300)
  const ask = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n++) {
      const response = await post(url, `query Q${n} { agreements(limit: 1) { ${fields} } }`)
      expect(response.status).toBe(200)
      await response.text()
    }
  }
  const seen: number[] = [held()]
  for (let n = 0; n < 1_000; n += 200) {
    await ask(n, n + 200)
    seen.push(held())
  }
  console.log(seen)
})
