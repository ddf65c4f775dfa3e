import type Sigma from 'sigma'
import { palettes, type Scheme } from '../style/kind-style'
import { lineWidth } from '../picture/picture'
import type { DrawnGraph } from './drawn-graph'
import type { CanvasProps } from './canvas-props'

type DisplayData = Readonly<Record<string, unknown>>

const hidden: DisplayData = { hidden: true }

/** Caches the display data of nodes and edges, so that a change passes only the differences to sigma. */
export class Appearance {
  private nodes = new Map<string, DisplayData>()
  private edges = new Map<string, DisplayData>()

  constructor(
    private readonly drawn: DrawnGraph,
    private readonly latest: { readonly current: CanvasProps },
  ) {}

  ofNode(id: string): DisplayData {
    return kept(this.nodes, id, () => nodeDisplay(id, this.latest.current))
  }

  ofEdge(id: string): DisplayData {
    return kept(this.edges, id, () => edgeDisplay(id, this.drawn, this.latest.current))
  }

  /** Recomputes all display data and makes sigma redraw what has changed. */
  refresh(sigma: Sigma): void {
    const [nodes, edges] = [this.nodes, this.edges]
    this.nodes = new Map()
    this.edges = new Map()
    // Only a full refresh updates the depth order and the arrows. A full refresh is fast for small pictures, and large
    // pictures have no arrows.
    if (isSmall(this.drawn)) sigma.refresh()
    else
      sigma.refresh({
        partialGraph: {
          nodes: this.drawn.filterNodes((id) => differ(nodes.get(id), this.ofNode(id))),
          edges: this.drawn.filterEdges((id) => differ(edges.get(id), this.ofEdge(id))),
        },
        // If a curve was just added, sigma has not indexed it yet.
        skipIndexation: edges.size === this.drawn.size,
      })
  }
}

/** Returns true if a picture is small enough to be drawn with arrows and a depth order. */
export function isSmall(drawn: DrawnGraph): boolean {
  return drawn.size <= 3000 && drawn.order <= 3000
}

function kept(styles: Map<string, DisplayData>, id: string, find: () => DisplayData): DisplayData {
  const before = styles.get(id)
  if (before !== undefined) return before
  const style = find()
  styles.set(id, style)
  return style
}

function differ(one: DisplayData | undefined, other: DisplayData): boolean {
  if (one === other) return false
  return (
    one === undefined || one.hidden !== other.hidden || Object.keys(other).some((name) => one[name] !== other[name])
  )
}

function nodeDisplay(id: string, { visible, styleOf, strong, open, scheme }: CanvasProps): DisplayData {
  if (!visible.has(id)) return hidden
  const { shape, colour, size } = styleOf(id)
  const faint = strong.size > 0 && !strong.has(id)
  return {
    hidden: false,
    shape,
    size,
    color: faint ? palettes[scheme].line : colour,
    faint,
    highlighted: id === open,
    zIndex: faint ? 0 : 1,
  }
}

function edgeDisplay(id: string, drawn: DrawnGraph, { bundles, strong, open, scheme }: CanvasProps): DisplayData {
  const { curvature, way } = drawn.getEdgeAttributes(id)
  const single = curvature !== undefined
  const bundle = bundles.get(single ? id.replace(/#\d+$/, '') : id)
  // An open bundle with several facts is drawn as one curve per fact, not as one line.
  if (bundle === undefined || (!single && id === open && bundle.facts.length > 1)) return hidden
  const stands = id === open || single || strong.has(id)
  const faint = strong.size > 0 && !stands
  return {
    hidden: false,
    size: single ? 1.5 : stands ? lineWidth(bundle.facts.length) + 1 : lineWidth(bundle.facts.length),
    color: stands ? palettes[scheme].strong : faint ? faded[scheme] : palettes[scheme].line,
    // A bundle with facts in both directions has no arrow. A filter that leaves only one direction does not change
    // this, because the line was created before the filter was applied.
    type: single ? 'curved' : way === 'both' || !isSmall(drawn) ? 'line' : 'arrow',
    zIndex: stands ? 1 : 0,
  }
}

const faded: Record<Scheme, string> = { light: '#e4e4e7', dark: '#2a2f36' }
