import { kindStyle, type Scheme, type Shape } from '../style/kind-style'
import { isHollow, outline } from '../style/shape-points'

/** Shows the symbol that the picture uses for a kind. */
export function KindSign({ kind, scheme, colour }: { kind: string; scheme: Scheme; colour?: string }) {
  const style = kindStyle(kind)
  return (
    <svg className="kind-sign" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <ShapeSign shape={style.shape} colour={colour ?? style[scheme]} />
    </svg>
  )
}

function ShapeSign({ shape, colour }: { shape: Shape; colour: string }) {
  const points = outline(shape)
  const style = isHollow(shape) ? { fill: 'none', stroke: colour, strokeWidth: 0.4 } : { fill: colour }
  if (points.length === 0) return <circle r={isHollow(shape) ? 0.85 : 1} {...style} />
  return <polygon points={points.map((point) => point.join(',')).join(' ')} {...style} />
}
