import type Sigma from 'sigma'
import { inks, type Scheme } from '../look/kinds'
import { lineWidth } from '../picture/picture'
import type { DrawnGraph } from './drawn-graph'
import type { CanvasProps } from './SigmaCanvas'

type Look = Readonly<Record<string, unknown>>

const hidden: Look = { hidden: true }

/** How sigma is to draw each node and line, kept so that after a change only what looks different is handed over again. */
export class Appearance {
  private nodes = new Map<string, Look>()
  private edges = new Map<string, Look>()

  constructor(
    private readonly drawn: DrawnGraph,
    private readonly latest: { readonly current: CanvasProps },
  ) {}

  ofNode(id: string): Look {
    return kept(this.nodes, id, () => nodeLook(id, this.latest.current))
  }

  ofEdge(id: string): Look {
    return kept(this.edges, id, () => edgeLook(id, this.drawn, this.latest.current))
  }

  /** Looks at everything anew, and has sigma draw what changed. */
  refresh(sigma: Sigma): void {
    const [nodes, edges] = [this.nodes, this.edges]
    this.nodes = new Map()
    this.edges = new Map()
    // Order in depth and arrows are settled only when all is handed over: quick for few, and not done for many.
    if (isSmall(this.drawn)) sigma.refresh()
    else
      sigma.refresh({
        partialGraph: {
          nodes: this.drawn.filterNodes((id) => differ(nodes.get(id), this.ofNode(id))),
          edges: this.drawn.filterEdges((id) => differ(edges.get(id), this.ofEdge(id))),
        },
        // A curve that was just added has no place yet among what is drawn.
        skipIndexation: edges.size === this.drawn.size,
      })
  }
}

/** Whether a picture is small enough for arrows and for an order in depth. */
export function isSmall(drawn: DrawnGraph): boolean {
  return drawn.size <= 3000 && drawn.order <= 3000
}

function kept(looks: Map<string, Look>, id: string, find: () => Look): Look {
  const before = looks.get(id)
  if (before !== undefined) return before
  const look = find()
  looks.set(id, look)
  return look
}

function differ(one: Look | undefined, other: Look): boolean {
  if (one === other) return false
  return (
    one === undefined || one.hidden !== other.hidden || Object.keys(other).some((name) => one[name] !== other[name])
  )
}

function nodeLook(id: string, { visible, lookOf, strong, open, scheme }: CanvasProps): Look {
  if (!visible.has(id)) return hidden
  const { shape, colour, size } = lookOf(id)
  const faint = strong.size > 0 && !strong.has(id)
  return {
    hidden: false,
    shape,
    size,
    color: faint ? inks[scheme].line : colour,
    faint,
    highlighted: id === open,
    zIndex: faint ? 0 : 1,
  }
}

function edgeLook(id: string, drawn: DrawnGraph, { joints, strong, open, scheme }: CanvasProps): Look {
  const { curvature, way } = drawn.getEdgeAttributes(id)
  const single = curvature !== undefined
  const joint = joints.get(single ? id.replace(/#\d+$/, '') : id)
  // An opened joint of several facts is drawn as that many curves in place of its one line.
  if (joint === undefined || (!single && id === open && joint.facts.length > 1)) return hidden
  const stands = id === open || single || strong.has(id)
  const faint = strong.size > 0 && !stands
  return {
    hidden: false,
    size: single ? 1.5 : stands ? lineWidth(joint.facts.length) + 1 : lineWidth(joint.facts.length),
    color: stands ? inks[scheme].strong : faint ? faded[scheme] : inks[scheme].line,
    // Facts both ways have no arrow, not even when a filter leaves those of one way: the line was laid before.
    type: single ? 'curved' : way === 'both' || !isSmall(drawn) ? 'line' : 'arrow',
    zIndex: stands ? 1 : 0,
  }
}

const faded: Record<Scheme, string> = { light: '#e4e4e7', dark: '#2a2f36' }
