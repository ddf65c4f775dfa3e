import { capital, noun } from '../../format/labels'
import { palettes, kindStyles } from '../style/kind-style'
import type { Shown } from '../model'
import type { Mark, Scene } from '../picture/picture'

/** Converts the drawn graph to a scene for SVG and PNG. `styleOf` returns the style of each node. */
export function sceneOf({ graph, visible, bundles, places, strong }: Shown, styleOf: Shown['styleOf']): Scene {
  const nodes = [...visible.nodes].map((id) => {
    const { name, kind } = graph.getNodeAttributes(id)
    const { shape, colour, size } = styleOf(id)
    return { id, name, kind, shape, colour, size, ...(places[id] ?? { x: 0, y: 0 }) }
  })
  const lines = [...bundles.values()].map(({ id, ends, facts, way }) => {
    const [from, to] = way === 'backward' ? [ends[1], ends[0]] : ends
    return { id, from, to, facts: facts.length, strong: strong.has(id), directed: way !== 'both' }
  })
  return { nodes, lines }
}

/** Arranges the symbols of the visible kinds in a row at the given height. */
export function legendOf({ graph, visible, control }: Shown, top: number): Mark[] {
  // If colours represent communities, only the shape identifies the kind.
  const byKind = control.view.colourBy === 'kind'
  const present = new Set([...visible.nodes].map((id) => graph.getNodeAttribute(id, 'kind')))
  let x = 28
  return Object.entries(kindStyles).flatMap(([kind, { shape, light }]) => {
    if (!present.has(kind)) return []
    const name = capital(noun(kind))
    const mark = {
      id: kind,
      name,
      kind,
      x,
      y: top,
      shape,
      colour: byKind ? light : palettes.light.muted,
      size: 6,
      label: { x: x + 10, y: top + 4, anchor: 'start' as const },
    }
    x += 36 + name.length * 6.6
    return [mark]
  })
}
