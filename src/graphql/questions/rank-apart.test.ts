import { DatabaseTimeoutError } from '../../database/database-errors'
import { rank } from './centrality'
import { rankApart } from './rank-apart'

/** A ring, in which everybody is as central as everybody else, and one beside it. */
function ring(size: number) {
  const nodes = Array.from({ length: size }, (_, n) => ({ id: `n${n}`, name: null }))
  const groups = nodes.slice(1).map(({ id }, n) => [id, `n${((n + 1) % (size - 1)) + 1}`])
  return { nodes, groups }
}

describe('a ranking in a thread of its own', () => {
  it('is the same as one here', async () => {
    const ranking = { projection: ring(20), kind: 'AGENCY', measure: 'BETWEENNESS' }
    expect(await rankApart(ranking, new AbortController().signal)).toEqual(
      rank(ranking.projection, ranking.kind, ranking.measure),
    )
  })

  it('is given up when it takes too long', async () => {
    const ranking = { projection: ring(1000), kind: 'AGENCY', measure: 'BETWEENNESS' }
    await expect(rankApart(ranking, AbortSignal.timeout(1))).rejects.toThrow(DatabaseTimeoutError)
  })
})
