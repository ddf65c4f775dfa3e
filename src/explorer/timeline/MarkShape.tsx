/**
 * Draws a square for an agreement, a diamond for an initiative, and a circle for an event, so that readers do
 * not depend on colour.
 */
export function MarkShape({ kind, x1, x2, y }: { kind: string; x1: number; x2: number; y: number }) {
  // If the date could be any day in a longer period, a bar covers that period.
  if (x2 - x1 > 3) return <rect className="mark-span" x={x1} y={y - 5} width={x2 - x1} height={10} rx={2} />
  if (kind === 'Event') return <circle cx={x1} cy={y} r={5} />
  if (kind === 'Initiative') return <path d={`M${x1} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 z`} />
  return <rect x={x1 - 5} y={y - 5} width={10} height={10} />
}
