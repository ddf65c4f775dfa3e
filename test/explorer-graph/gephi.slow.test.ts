import { loadedGraph } from '../support/neo4j'
import { server } from '../support/server'
import { openDrawing, places, stands, taken } from './support/drawing'
import { openedByGephi } from './support/gephi'
import { pairView } from './support/views'

interface Drawn {
  readonly nodes: readonly { id: string; name: string }[]
  readonly edges: readonly { from: string; to: string; relationship: string }[]
}

it('an export as GEXF or GraphML opens in Gephi with every fact, and every node with its name and position', async () => {
  await loadedGraph()
  const { page } = await openDrawing(await server())
  await page.goto(pairView)
  await stands(page)
  const drawn = JSON.parse((await taken(page, 'JSON')).toString('utf8')) as Drawn
  const at = await places(page)
  const [gexf, graphml] = await openedByGephi({
    'pair.gexf': await taken(page, 'GEXF'),
    'pair.graphml': await taken(page, 'GraphML'),
  })
  const ids = drawn.nodes.map(({ id }) => id).sort()
  for (const opened of [gexf, graphml]) {
    expect(opened?.issues.filter((issue) => !issue.startsWith('INFO'))).toEqual([])
    expect(Object.keys(opened?.nodes ?? {}).sort()).toEqual(ids)
    expect(opened?.edgesInFile).toBe(drawn.edges.length)
    for (const { id, name } of drawn.nodes) expect(opened?.nodes[id]?.label).toBe(name)
    // Gephi moves and scales a whole graph to fit its window.
    const inGephi = scaled(Object.fromEntries(ids.map((id) => [id, [opened?.nodes[id]?.x, opened?.nodes[id]?.y]])))
    const here = scaled(at)
    for (const id of ids) for (const axis of [0, 1]) expect(inGephi[id]?.[axis]).toBeCloseTo(here[id]?.[axis] ?? 9, 2)
  }
  // Gephi keeps one edge of GEXF for each kind of relationship between two nodes.
  const kinds = new Set(drawn.edges.map(({ from, to, relationship }) => `${from} ${relationship} ${to}`))
  expect(gexf?.edges).toBe(kinds.size)
})

// Converts positions to shares of the whole width and height, from 0 to 1.
function scaled(places: Readonly<Record<string, readonly (number | undefined)[]>>): Record<string, readonly number[]> {
  const axes = [0, 1].map((axis) => Object.values(places).map((place) => place[axis] ?? Number.NaN))
  const parts = axes.map((all) => ({ least: Math.min(...all), size: Math.max(...all) - Math.min(...all) }))
  return Object.fromEntries(
    Object.entries(places).map(([id, place]) => [
      id,
      parts.map(({ least, size }, axis) => ((place[axis] ?? Number.NaN) - least) / size),
    ]),
  )
}
