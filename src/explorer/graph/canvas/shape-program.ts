import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { Shape } from '../style/kind-style'
import fragment from './node.frag.glsl?raw'
import vertex from './node.vert.glsl?raw'

/** The shapes, in the same order as in the fragment shader. The last two shapes are hollow. */
const shapes: readonly Shape[] = [
  'circle',
  'square',
  'diamond',
  'up',
  'down',
  'hexagon',
  'pentagon',
  'plus',
  'ring',
  'frame',
]

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_paper'] as const

/**
 * Draws each node as a point and discards the fragments outside its shape. One program draws all ten shapes, with one
 * vertex per node.
 */
export function shapeProgram(paper: () => readonly [number, number, number]) {
  return class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: WebGLRenderingContext.POINTS as 0,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_shape', size: 1, type: FLOAT },
        ],
      }
    }

    processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & { shape?: Shape }): void {
      this.array.set(
        [data.x, data.y, data.size, floatColor(data.color), nodeIndex, shapes.indexOf(data.shape ?? 'circle')],
        start,
      )
    }

    setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio)
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
      gl.uniform4f(uniformLocations.u_paper ?? null, ...paper(), 1)
    }
  }
}
