import type Sigma from 'sigma'
import type { Camera } from '../view/view'

/** Lets buttons and keys outside the canvas zoom and move the camera. */
export interface CameraControl {
  zoom(factor: number): void
  fit(): void
  /** Centres the camera on a node if the node is not visible. */
  show(id: string): void
}

// This delay is long enough to treat one turn of the mouse wheel as one step, and short enough that the address is up
// to date when the reader copies it.
const REST_MS = 300

/**
 * Moves the camera to its position in the view, and reports each position where it stops. Null means that the whole
 * picture is visible.
 */
export function followCamera(
  sigma: Sigma,
  camera: Camera | null,
  notify: (camera: Camera | null) => void,
): CameraControl {
  const own = sigma.getCamera()
  if (camera !== null) own.setState({ x: camera.x / 1000, y: camera.y / 1000, ratio: camera.ratio / 1000 })
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    clearTimeout(timer)
    timer = setTimeout(() => notify(toCamera(own.getState())), REST_MS)
  }
  own.on('updated', settle)
  sigma.on('kill', () => clearTimeout(timer))
  const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
  const go = (state: Partial<{ x: number; y: number; ratio: number }>) => {
    if (duration === 0) own.setState(state)
    else void own.animate(state, { duration })
  }
  return {
    zoom: (factor) => go({ ratio: own.getBoundedRatio(own.ratio / factor) }),
    fit: () => go({ x: 0.5, y: 0.5, ratio: 1 }),
    show: (id) => {
      const at = sigma.getNodeDisplayData(id)
      if (at !== undefined && !inSight(sigma, at)) go({ x: at.x, y: at.y })
    },
  }
}

function inSight(sigma: Sigma, at: { x: number; y: number }): boolean {
  const { x, y } = sigma.framedGraphToViewport(at)
  const { width, height } = sigma.getDimensions()
  return x > 20 && y > 20 && x < width - 20 && y < height - 20
}

function toCamera({ x, y, ratio }: { x: number; y: number; ratio: number }): Camera | null {
  const camera = { x: Math.round(x * 1000), y: Math.round(y * 1000), ratio: Math.max(1, Math.round(ratio * 1000)) }
  return camera.x === 500 && camera.y === 500 && camera.ratio === 1000 ? null : camera
}
