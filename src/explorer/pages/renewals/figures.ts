import type { CountedFigure } from '../../layout/Figures'
import { formatNumber } from '../../format/numbers'
import type { Line, What } from './what'

const names: Record<What, [name: string, rule: string]> = {
  ENDS: ['End', 'agreements whose term ends, or is expected to end, today or later'],
  RENEWS: ['Renew themselves', 'agreements that continue for another term unless a party gives notice'],
  RAN_OUT: [
    'Ran out, no renewal recorded',
    'agreements whose term has passed, with no renewal, successor or end on record',
  ],
  PASSED: ['Term passed', 'agreements whose term has passed, but that may continue: see their effect today'],
  OVER: ['Over', 'agreements that were replaced, completed or ended'],
}

/** Returns how many agreements are in each of these states. An agreement counts once in each. */
export function figuresOf(lines: readonly Line[], states: readonly What[]): CountedFigure[] {
  return states.map((what) => {
    const ids = new Set(lines.flatMap((line) => (line.what === what ? [line.agreement.id] : [])))
    const [name, rule] = names[what]
    return { name, rule, value: formatNumber(ids.size), section: 'agreements-that-end' }
  })
}

/** Names an end or a renewal for a table or an option. */
export const nameOf = (what: What): string => names[what][0].toLowerCase()
