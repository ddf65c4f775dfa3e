import { useMemo } from 'react'
import { palettes, type Scheme } from '../style/kind-style'
import { isHollow, outline } from '../style/shape-points'
import { labelOf } from '../picture/labels'
import { pictureOf, type Mark, type Scene } from '../picture/picture'

const size = { width: 1000, height: 700 }

/** The maximum number of nodes that a browser can move smoothly if each node is a page element. */
export const MAX_NODES_IN_SVG = 500

/** Draws the picture with SVG, for browsers without WebGL. Keyboard users use the list next to it. */
export function SvgCanvas({ scene, scheme, choose }: { scene: Scene; scheme: Scheme; choose: (id: string) => void }) {
  const picture = useMemo(() => pictureOf(scene, size.width, size.height), [scene])
  const palette = palettes[scheme]
  return (
    <svg
      className="graph-svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label="The picture. The list next to it has the same contents."
    >
      {picture.strokes.map(({ id, from, to, width, strong, head }) => (
        <g key={id} className="graph-touch" onClick={() => choose(id)}>
          <line
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            stroke={strong ? palette.strong : palette.line}
            strokeWidth={width}
          />
          {head !== undefined && <polygon points={head.join(' ')} fill={strong ? palette.strong : palette.line} />}
        </g>
      ))}
      {picture.marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} paper={palette.paper} choose={choose} />
      ))}
      {picture.marks.map(
        ({ id, name, label }) =>
          label !== undefined && (
            <text
              key={id}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              fontSize={12}
              fill={palette.text}
              stroke={palette.paper}
              strokeWidth={3}
              paintOrder="stroke"
            >
              {labelOf(name)}
            </text>
          ),
      )}
    </svg>
  )
}

function MarkShape({ mark, paper, choose }: { mark: Mark; paper: string; choose: (id: string) => void }) {
  const { x, y, size: radius, shape, colour, name, id } = mark
  const hollow = isHollow(shape)
  const style = hollow ? { fill: paper, stroke: colour, strokeWidth: 2.5 } : { fill: colour }
  const points = outline(shape)
  return (
    <g className="graph-touch" onClick={() => choose(id)}>
      <title>{name}</title>
      {points.length === 0 ? (
        <circle cx={x} cy={y} r={radius} {...style} />
      ) : (
        <polygon points={points.map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`).join(' ')} {...style} />
      )}
    </g>
  )
}
