import type { CountedFigure } from '../../layout/Figures'
import { formatNumber } from '../../format/numbers'
import type { RenewalRow, Outcome } from './renewal-rows'

const names: Record<Outcome, [name: string, rule: string]> = {
  ENDS: ['End', 'agreements whose term ends, or is expected to end, today or later'],
  RENEWS: ['Renew themselves', 'agreements that continue for another term unless a party gives notice'],
  RAN_OUT: [
    'Ran out, no renewal recorded',
    'agreements whose term has passed, with no renewal, successor or end on record',
  ],
  PASSED: ['Term passed', 'agreements whose term has passed, but that may continue: see their effect today'],
  OVER: ['Over', 'agreements that were replaced, completed or ended'],
}

/** Returns how many agreements have each of these outcomes. An agreement is counted once for each of its outcomes. */
export function figuresOf(rows: readonly RenewalRow[], shown: readonly Outcome[]): CountedFigure[] {
  return shown.map((outcome) => {
    const ids = new Set(rows.flatMap((row) => (row.outcome === outcome ? [row.agreement.id] : [])))
    const [name, rule] = names[outcome]
    return { name, rule, value: formatNumber(ids.size), section: 'agreements-that-end' }
  })
}

/** Names an end or a renewal for a table or an option. */
export const nameOf = (outcome: Outcome): string => names[outcome][0].toLowerCase()
