import { capital, noun } from '../../words/labels'
import { inks, kindLooks } from '../look/kinds'
import type { Shown } from '../model'
import type { Mark, Scene } from '../picture/picture'

/** What is shown as a scene, for SVG and PNG; colours are those of `lookOf`. */
export function sceneOf({ graph, visible, joints, places, strong }: Shown, lookOf: Shown['lookOf']): Scene {
  const nodes = [...visible.nodes].map((id) => {
    const { name, kind } = graph.getNodeAttributes(id)
    const { shape, colour, size } = lookOf(id)
    return { id, name, kind, shape, colour, size, ...(places[id] ?? { x: 0, y: 0 }) }
  })
  const lines = [...joints.values()].map(({ id, ends, facts, way }) => {
    const [from, to] = way === 'backward' ? [ends[1], ends[0]] : ends
    return { id, from, to, facts: facts.length, strong: strong.has(id), directed: way !== 'both' }
  })
  return { nodes, lines }
}

/** The signs of the kinds shown, in a row at a height. */
export function legendOf({ graph, visible, control }: Shown, top: number): Mark[] {
  // Where colours say something else, the signs of kinds are told by their shapes alone.
  const byKind = control.view.colourBy === 'kind'
  const present = new Set([...visible.nodes].map((id) => graph.getNodeAttribute(id, 'kind')))
  let x = 28
  return Object.entries(kindLooks).flatMap(([kind, { shape, light }]) => {
    if (!present.has(kind)) return []
    const name = capital(noun(kind))
    const mark = {
      id: kind,
      name,
      kind,
      x,
      y: top,
      shape,
      colour: byKind ? light : inks.light.muted,
      size: 6,
      label: { x: x + 10, y: top + 4, anchor: 'start' as const },
    }
    x += 36 + name.length * 6.6
    return [mark]
  })
}
