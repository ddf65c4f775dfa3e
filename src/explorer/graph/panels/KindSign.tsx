import { lookOf, type Scheme, type Shape } from '../look/kinds'
import { isHollow, outline } from '../look/shape-points'

/** The sign of a kind as the picture draws it, beside its name. */
export function KindSign({ kind, scheme, colour }: { kind: string; scheme: Scheme; colour?: string }) {
  const look = lookOf(kind)
  return (
    <svg className="kind-sign" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <ShapeSign shape={look.shape} colour={colour ?? look[scheme]} />
    </svg>
  )
}

function ShapeSign({ shape, colour }: { shape: Shape; colour: string }) {
  const points = outline(shape)
  const look = isHollow(shape) ? { fill: 'none', stroke: colour, strokeWidth: 0.4 } : { fill: colour }
  if (points.length === 0) return <circle r={isHollow(shape) ? 0.85 : 1} {...look} />
  return <polygon points={points.map((point) => point.join(',')).join(' ')} {...look} />
}
