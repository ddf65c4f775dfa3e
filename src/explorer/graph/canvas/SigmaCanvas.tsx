import { EdgeCurvedArrowProgram } from '@sigma/edge-curve'
import { useEffect, useRef, type RefObject } from 'react'
import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering'
import type { FactGraph } from '../data/facts'
import type { Bundle } from '../data/bundles'
import type { Places } from '../layout/first-places'
import { palettes } from '../style/kind-style'
import type { CanvasProps } from './canvas-props'
import { drawnGraph, moveTo, type DrawnGraph } from './drawn-graph'
import { Appearance, isSmall } from './appearance'
import { hoverFor } from './hover'
import { labelLayer } from './label-layer'
import { shapeProgram } from './shape-program'
import { draggable } from './drag'
import { followCamera } from './camera'

/** Draws the picture with sigma and WebGL. Sigma has its own state, so React passes only changes. */
export default function SigmaCanvas(props: CanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const drawing = useRef<Drawing>(null)

  useEffect(() => {
    if (container.current === null) return
    const { places, bundles, open } = latest.current
    const drawn = drawnGraph(props.graph, places)
    const curves = spread(drawn, [], bundles.get(open), props.graph)
    const appearance = new Appearance(drawn, latest)
    const sigma = startSigma(drawn, container.current, latest, appearance)
    drawing.current = { sigma, drawn, appearance, places, curves, style: styleIn(latest.current) }
    return () => {
      drawing.current = null
      latest.current.control.current = null
      sigma.kill()
    }
  }, [props.graph])

  const { places } = props
  useEffect(() => {
    const now = drawing.current
    if (now === null || now.places === places) return
    now.places = places
    // Sigma listens to changes of the graph and redraws it.
    moveTo(now.drawn, places)
  }, [places])

  const style = styleIn(props)
  useEffect(() => {
    const now = drawing.current
    if (now === null || style.every((one, at) => one === now.style[at])) return
    now.style = style
    const { bundles, open, graph } = latest.current
    now.curves = spread(now.drawn, now.curves, bundles.get(open), graph)
    now.appearance.refresh(now.sigma)
  }, style)

  return <div ref={container} className="graph-canvas" data-testid="graph-canvas" />
}

/** The current drawing and the input from which it was made. The page redraws only if the input has changed. */
interface Drawing {
  readonly sigma: Sigma
  readonly drawn: DrawnGraph
  readonly appearance: Appearance
  places: Places
  /** The curves for the open bundle's facts. */
  curves: readonly string[]
  style: readonly unknown[]
}

function styleIn({ bundles, visible, styleOf, open, strong, scheme }: CanvasProps): readonly unknown[] {
  return [bundles, visible, styleOf, open, strong, scheme]
}

function startSigma(
  drawn: DrawnGraph,
  container: HTMLElement,
  latest: RefObject<CanvasProps>,
  appearance: Appearance,
): Sigma {
  const scheme = () => latest.current.scheme
  const ground = () => rgb(palettes[scheme()].paper)
  const small = isSmall(drawn)
  const sigma = new Sigma(drawn, container, {
    nodeProgramClasses: { shape: shapeProgram(ground) },
    defaultNodeType: 'shape',
    edgeProgramClasses: { line: EdgeLineProgram, arrow: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
    // Arrowheads need four times as many vertices and are visible only in small pictures.
    defaultEdgeType: small ? 'arrow' : 'line',
    enableEdgeEvents: true,
    zIndex: small,
    // `labelLayer` draws the labels, because sigma's own labels can overlap.
    renderLabels: false,
    labelFont: 'system-ui, sans-serif',
    labelSize: 12,
    stagePadding: 40,
    minCameraRatio: 0.01,
    maxCameraRatio: 5,
    hideEdgesOnMove: drawn.size > 8000,
    hideLabelsOnMove: drawn.order > 8000,
    allowInvalidContainer: true,
    defaultDrawNodeHover: hoverFor(scheme, (id) => latest.current.graph.getNodeAttribute(id, 'name')),
    // Sigma passes a copy of the data, so it is safe to change it.
    nodeReducer: (id, data) => Object.assign(data, appearance.ofNode(id)),
    edgeReducer: (id, data) => Object.assign(data, appearance.ofEdge(id)),
  })
  labelLayer(sigma, appearance, latest)
  latest.current.control.current = followCamera(sigma, latest.current.camera, (camera) => latest.current.styled(camera))
  sigma.on('clickNode', ({ node }) => latest.current.choose(node))
  sigma.on('clickEdge', ({ edge }) => latest.current.choose(edge.replace(/#\d+$/, '')))
  sigma.on('clickStage', () => latest.current.choose(''))
  draggable(sigma, drawn, (id, place) => latest.current.moved(id, place))
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault()
      // Sigma also releases its contexts when it is killed, so the loss is reported only if the canvas is still in use.
      if (document.contains(canvas)) latest.current.lost()
    })
  return sigma
}

// Adds a curve for each fact in the open bundle, and removes the curves for the previously open bundle.
function spread(
  drawn: DrawnGraph,
  before: readonly string[],
  bundle: Bundle | undefined,
  graph: FactGraph,
): readonly string[] {
  for (const curve of before) drawn.dropEdge(curve)
  if (bundle === undefined || bundle.facts.length < 2) return []
  return bundle.facts.map((fact, at) => {
    const bend = 0.25 * (at - (bundle.facts.length - 1) / 2) || 0.05
    const forward = graph.source(fact) === bundle.ends[0]
    const curve = { way: 'forward', curvature: forward ? bend : -bend } as const
    return drawn.addEdgeWithKey(`${bundle.id}#${at}`, graph.source(fact), graph.target(fact), curve)
  })
}

function rgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
