import { DatabaseTimeoutError } from '../../database/database-errors'
import { rank } from './centrality'
import { rankInWorker } from './rank-in-worker'

/** Creates a ring, in which all nodes are equally central, and one node outside it. */
function ring(size: number) {
  const nodes = Array.from({ length: size }, (_, n) => ({ id: `n${n}`, name: null }))
  const groups = nodes.slice(1).map(({ id }, n) => [id, `n${((n + 1) % (size - 1)) + 1}`])
  return { nodes, groups }
}

describe('a ranking in a worker thread', () => {
  it('is the same as in this thread', async () => {
    const ranking = { projection: ring(20), kind: 'AGENCY', measure: 'BETWEENNESS' }
    expect(await rankInWorker(ranking, new AbortController().signal)).toEqual(
      rank(ranking.projection, ranking.kind, ranking.measure),
    )
  })

  it('is aborted if it takes too long', async () => {
    const ranking = { projection: ring(1000), kind: 'AGENCY', measure: 'BETWEENNESS' }
    await expect(rankInWorker(ranking, AbortSignal.timeout(1))).rejects.toThrow(DatabaseTimeoutError)
  })
})
