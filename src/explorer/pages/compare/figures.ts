import { count } from '../../format/numbers'
import type { CountedFigure } from '../../layout/Figures'
import { sectionOf } from '../../rules/rules'
import type { Counted } from '../../ties/counted-by'
import { cellOf, linesBy, type Cell, type Compared, type ComparedLine } from './lines'

/**
 * Returns one figure for each country: the number of its entries. Each entry has exactly one kind, so the lines about
 * kinds add up to the number of all entries. Degrees of effect are not added up.
 */
export function figuresOf(
  lines: readonly ComparedLine[],
  compared: readonly Compared[],
  counted: Counted,
): CountedFigure[] {
  return compared.map(({ id, name }) => {
    const cells = linesBy(lines, 'KIND').flatMap((line) => cellOf(line, id) ?? [])
    const sum = (of: (cell: Cell) => number | null | undefined) => cells.reduce((all, cell) => all + (of(cell) ?? 0), 0)
    const onDay = counted.measure === 'IN_EFFECT_ON'
    const partners = linesBy(lines, 'PARTNER').filter((line) => line.sharedBy.includes(id)).length
    const others = [
      ...(onDay
        ? [
            note(
              sum((cell) => cell.whenLastKnown),
              'in effect when last known',
            ),
          ]
        : []),
      note(
        sum((cell) => cell.possibly),
        'possibly',
      ),
      note(
        sum((cell) => cell.undatedCount),
        counted.asOf === undefined ? 'of them undated' : 'undated',
      ),
      note(
        sum((cell) => cell.possibleDuplicateCount),
        'possible duplicates',
      ),
      note(
        sum((cell) => cell.recordedCount),
        'announced or under negotiation, not counted',
      ),
    ]
    return {
      name,
      value: sum((cell) => (onDay ? cell.inEffect : cell.count)),
      section: sectionOf(counted),
      rule: [what(counted), ...others, count(partners, 'partner')].filter(Boolean).join(', '),
    }
  })
}

function what({ kinds, measure, asOf }: Counted): string {
  const things = kinds === undefined ? 'agreements and initiatives' : 'agreements'
  if (asOf === undefined) return things
  return measure === 'IN_EFFECT_ON' ? `${things} in effect` : `${things} concluded by that day`
}

function note(value: number, words: string): string {
  return value === 0 ? '' : `${value} ${words}`
}
