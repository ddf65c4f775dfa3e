/**
 * Draws the shape of a kind of entry, so that colour is never the only distinction: a square for an agreement, a
 * diamond for an initiative, a circle for an event.
 */
export function MarkShape({ kind, x1, x2, y }: { kind: string; x1: number; x2: number; y: number }) {
  // A date span is drawn as a bar, because the exact date is not known.
  if (x2 - x1 > 3) return <rect className="mark-span" x={x1} y={y - 5} width={x2 - x1} height={10} rx={2} />
  if (kind === 'Event') return <circle cx={x1} cy={y} r={5} />
  if (kind === 'Initiative') return <path d={`M${x1} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 z`} />
  return <rect x={x1 - 5} y={y - 5} width={10} height={10} />
}
