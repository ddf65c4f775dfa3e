import { EdgeCurvedArrowProgram } from '@sigma/edge-curve'
import { useEffect, useRef, type RefObject } from 'react'
import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering'
import type { FactGraph } from '../data/facts'
import type { Joint } from '../data/joints'
import type { Places } from '../layout/first-places'
import { inks, type Scheme } from '../look/kinds'
import type { NodeLook } from '../look/look'
import { labelOf, lineWidth } from '../picture/picture'
import type { Camera } from '../view/view'
import { drawnGraph, moveTo, type DrawnGraph } from './drawn-graph'
import { hoverFor, labelFor } from './hover'
import { shapeProgram } from './shape-program'
import { draggable } from './drag'
import { followCamera, type CameraControl } from './camera'

/** What is drawn, and what happens when something of it is touched. */
export interface CanvasProps {
  readonly graph: FactGraph
  readonly places: Places
  readonly joints: ReadonlyMap<string, Joint>
  readonly visible: ReadonlySet<string>
  /** The look of a visible node; a new function draws all anew. */
  readonly lookOf: (id: string) => NodeLook
  /** The open node or joint. */
  readonly open: string
  /** Ids of nodes and joints that stand out: the chosen path, or what is around the open node. */
  readonly strong: ReadonlySet<string>
  readonly scheme: Scheme
  readonly camera: Camera | null
  readonly control: RefObject<CameraControl | null>
  readonly choose: (id: string) => void
  readonly moved: (id: string, place: { x: number; y: number }) => void
  readonly looked: (camera: Camera | null) => void
  /** The browser took the drawing context away. */
  readonly lost: () => void
}

/** The picture drawn by sigma with WebGL. Sigma keeps its own state: React only hands over what changed. */
export default function SigmaCanvas(props: CanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const drawing = useRef<Drawing>(null)

  useEffect(() => {
    if (container.current === null) return
    const { places, joints, open } = latest.current
    const drawn = drawnGraph(props.graph, places)
    const curves = spread(drawn, [], joints.get(open), props.graph)
    const sigma = startSigma(drawn, container.current, latest)
    drawing.current = { sigma, drawn, places, curves, look: lookIn(latest.current) }
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
    // Sigma hears of it and draws anew.
    moveTo(now.drawn, places)
  }, [places])

  const look = lookIn(props)
  useEffect(() => {
    const now = drawing.current
    if (now === null || look.every((one, at) => one === now.look[at])) return
    now.look = look
    const { joints, open, graph } = latest.current
    now.curves = spread(now.drawn, now.curves, joints.get(open), graph)
    now.sigma.setSetting('labelColor', { color: inks[latest.current.scheme].ink })
    now.sigma.refresh({ skipIndexation: true })
  }, look)

  return <div ref={container} className="graph-canvas" data-testid="graph-canvas" />
}

/** A drawing that lives, and what it was last drawn with: the first drawing is not followed by a second of the same. */
interface Drawing {
  readonly sigma: Sigma
  readonly drawn: DrawnGraph
  places: Places
  /** The curves that stand for the facts of the open joint. */
  curves: readonly string[]
  look: readonly unknown[]
}

function lookIn({ joints, visible, lookOf, open, strong, scheme }: CanvasProps): readonly unknown[] {
  return [joints, visible, lookOf, open, strong, scheme]
}

function startSigma(drawn: DrawnGraph, container: HTMLElement, latest: RefObject<CanvasProps>): Sigma {
  const scheme = () => latest.current.scheme
  const ground = () => rgb(inks[scheme()].paper)
  const sigma = new Sigma(drawn, container, {
    nodeProgramClasses: { shape: shapeProgram(ground) },
    defaultNodeType: 'shape',
    edgeProgramClasses: { line: EdgeLineProgram, arrow: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
    // Arrowheads are told apart at this many lines, and cost four times the corners.
    defaultEdgeType: drawn.size <= 3000 ? 'arrow' : 'line',
    enableEdgeEvents: true,
    zIndex: drawn.order <= 3000,
    labelFont: 'system-ui, sans-serif',
    labelSize: 12,
    labelColor: { color: inks[scheme()].ink },
    labelRenderedSizeThreshold: 6,
    labelDensity: 0.7,
    labelGridCellSize: 110,
    stagePadding: 40,
    minCameraRatio: 0.01,
    maxCameraRatio: 5,
    hideEdgesOnMove: drawn.size > 8000,
    hideLabelsOnMove: drawn.order > 8000,
    allowInvalidContainer: true,
    defaultDrawNodeHover: hoverFor(scheme),
    defaultDrawNodeLabel: labelFor(scheme),
    nodeReducer: (id, data) => ({ ...data, ...nodeLook(id, latest.current) }),
    edgeReducer: (id, data) => ({
      ...data,
      ...edgeLook(id, data as { facts: number; curvature?: number }, latest.current),
    }),
  })
  latest.current.control.current = followCamera(sigma, latest.current.camera, (camera) => latest.current.looked(camera))
  sigma.on('clickNode', ({ node }) => latest.current.choose(node))
  sigma.on('clickEdge', ({ edge }) => latest.current.choose(edge.replace(/#\d+$/, '')))
  sigma.on('clickStage', () => latest.current.choose(''))
  draggable(sigma, drawn, (id, place) => latest.current.moved(id, place))
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault()
      // Sigma gives its contexts back when it is killed: only the loss of a drawing that lives is one.
      if (document.contains(canvas)) latest.current.lost()
    })
  return sigma
}

function nodeLook(id: string, { visible, lookOf, strong, open, graph, scheme }: CanvasProps) {
  if (!visible.has(id)) return { hidden: true }
  const { shape, colour, size } = lookOf(id)
  const faint = strong.size > 0 && !strong.has(id)
  return {
    shape,
    size,
    type: 'shape',
    color: faint ? inks[scheme].line : colour,
    label: faint ? null : labelOf(graph.getNodeAttribute(id, 'name')),
    forceLabel: strong.has(id) && strong.size <= 20,
    highlighted: id === open,
    zIndex: faint ? 0 : 1,
  }
}

function edgeLook(
  id: string,
  data: { facts: number; curvature?: number },
  { joints, strong, open, scheme }: CanvasProps,
) {
  const single = data.curvature !== undefined
  const joint = joints.get(single ? id.replace(/#\d+$/, '') : id)
  // An opened joint of several facts is drawn as that many curves in place of its one line.
  if (joint === undefined || (!single && id === open && joint.facts.length > 1)) return { hidden: true }
  const stands = id === open || single || strong.has(id)
  const faint = strong.size > 0 && !stands
  return {
    size: single ? 1.5 : lineWidth(joint.facts.length),
    color: stands ? inks[scheme].strong : faint ? faded[scheme] : inks[scheme].line,
    type: single ? 'curved' : joint.way === 'both' ? 'line' : undefined,
    zIndex: stands ? 1 : 0,
  }
}

const faded: Record<Scheme, string> = { light: '#e4e4e7', dark: '#2a2f36' }

// Curves for the facts of the open joint; those of the one before go.
function spread(
  drawn: DrawnGraph,
  before: readonly string[],
  joint: Joint | undefined,
  graph: FactGraph,
): readonly string[] {
  for (const curve of before) drawn.dropEdge(curve)
  if (joint === undefined || joint.facts.length < 2) return []
  return joint.facts.map((fact, at) => {
    const bend = 0.25 * (at - (joint.facts.length - 1) / 2) || 0.05
    const forward = graph.source(fact) === joint.ends[0]
    const curve = { facts: 1, curvature: forward ? bend : -bend }
    return drawn.addEdgeWithKey(`${joint.id}#${at}`, graph.source(fact), graph.target(fact), curve)
  })
}

function rgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
