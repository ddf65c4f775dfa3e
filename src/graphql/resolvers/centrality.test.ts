import { rank } from './centrality'

const node = (id: string) => ({ id, name: null })

/** B links A and C. D is alone. */
const projection = {
  nodes: ['A', 'B', 'C', 'D'].map(node),
  groups: [['A', 'B'], ['B', 'C'], ['A', 'B'], ['D']],
}

describe('a ranking', () => {
  it.each([
    ['DEGREE', [2, 1, 1, 0]],
    ['BETWEENNESS', [1 / 3, 0, 0, 0]],
  ])('by %s puts the node between the others first and sorts equal scores by id', (measure, scores) => {
    const ranked = rank(projection, 'AGENCY', measure)
    expect(ranked.map(({ id, rank: place }) => `${place} ${id}`)).toEqual(['1 B', '2 A', '3 C', '4 D'])
    ranked.forEach(({ score }, place) => expect(score).toBeCloseTo(scores[place]!))
  })

  it('by PAGERANK weights links by shared groups and has scores that add up to 1', () => {
    const ranked = rank(projection, 'AGENCY', 'PAGERANK')
    expect(ranked.map(({ id }) => id)).toEqual(['B', 'A', 'C', 'D'])
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1)
  })

  it('lists only the nodes that are ranked, but counts links to all nodes', () => {
    const nodes = projection.nodes.map((each) => ({ ...each, isRanked: each.id !== 'A' && each.id !== 'D' }))
    const ranked = rank({ ...projection, nodes }, 'COUNTRY', 'DEGREE')
    expect(ranked.map(({ id, rank: place, score }) => `${place} ${id} ${score}`)).toEqual(['1 B 2', '2 C 1'])
  })

  it('leaves out a group of more than 60, and ranks nodes without groups', () => {
    const nodes = Array.from({ length: 61 }, (_, n) => node(`n${String(n).padStart(2, '0')}`))
    const crowd = { nodes, groups: [nodes.map(({ id }) => id)] }
    for (const measure of ['DEGREE', 'BETWEENNESS', 'PAGERANK']) {
      expect(rank(crowd, 'PERSON', measure).every(({ score }) => score === 0)).toBe(true)
    }
  })
})
