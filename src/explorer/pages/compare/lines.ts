import type { CompareQuery, ComparedBy } from '../../generated/graphql'

/** A partner, topic or kind, with the figures of the compared countries. */
export type ComparedLine = CompareQuery['compare'][number]

/** The figures of one country in a line. */
export type Cell = ComparedLine['cells'][number]

/** A compared country. */
export interface Compared {
  readonly id: string
  readonly name: string
}

/**
 * Lines that the same countries share. `by` lists these countries. `isAmong` is true for the ties among the compared
 * countries.
 */
export interface Group {
  readonly by: readonly string[]
  readonly isAmong: boolean
  readonly lines: readonly ComparedLine[]
}

/**
 * Groups lines by the countries that share them: first the ties among the compared countries, then the lines that all
 * share, that several share, that only one country has, and finally those that no country certainly has.
 */
export function groupsOf(lines: readonly ComparedLine[], compared: readonly string[]): Group[] {
  const groups = new Map<string, { by: readonly string[]; isAmong: boolean; lines: ComparedLine[] }>()
  for (const line of lines) {
    const isAmong = line.by === 'PARTNER' && compared.includes(line.id)
    const by = isAmong ? [] : line.sharedBy
    const key = isAmong ? 'among' : by.join(' ')
    const group = groups.get(key) ?? { by, isAmong, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  const placeOf = ({ by }: Group) => by.reduce((place, id) => place * compared.length + compared.indexOf(id), 0)
  return [...groups.values()].sort(
    (one, other) =>
      Number(other.isAmong) - Number(one.isAmong) || other.by.length - one.by.length || placeOf(one) - placeOf(other),
  )
}

/** Returns the lines about partners, topics or kinds. */
export function linesBy(lines: readonly ComparedLine[], by: ComparedBy): ComparedLine[] {
  return lines.filter((line) => line.by === by)
}

/** Returns a country's cell, or undefined if no entry of the country is on record in this line. */
export function cellOf(line: ComparedLine, country: string): Cell | undefined {
  return line.cells.find((cell) => cell.country === country)
}

/** Lists names in a sentence: “Estonia”, “Estonia and Singapore”, “Estonia, Japan and Singapore”. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
