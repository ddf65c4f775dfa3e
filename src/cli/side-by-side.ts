import type { Candidate, Suggestion } from '../records/suggest/suggestion'
import { colours } from './colours'

/** Formats the two candidates of a suggestion next to each other, line by line. Identical lines are dimmed. */
export function formatSideBySide({ kind, score, reason, evidence: { a, b } }: Suggestion, width: number): string {
  const column = Math.max(20, Math.floor((width - LABEL_WIDTH - 3) / 2))
  const rows = ROWS.flatMap(({ label, of }) => {
    const [left, right] = [of(a), of(b)]
    return left.length + right.length > 0 ? row(label, left, right, column) : []
  })
  return [colours.bold(`${kind}: ${reason} (${score})`), ...rows].join('\n')
}

const LABEL_WIDTH = 12

const ROWS: { label: string; of: (candidate: Candidate) => string[] }[] = [
  { label: 'id', of: ({ id }) => [id] },
  { label: 'name', of: ({ name }) => [name] },
  { label: 'also', of: ({ otherNames }) => otherNames },
  { label: 'kind', of: ({ sort }) => (sort ? [sort] : []) },
  { label: 'countries', of: ({ countries }) => (countries.length > 0 ? [countries.join(', ')] : []) },
  { label: 'date', of: ({ on }) => (on ? [on] : []) },
  { label: 'place', of: ({ place }) => (place ? [place] : []) },
  { label: 'topics', of: ({ topics }) => (topics ? [topics.join(', ')] : []) },
  { label: 'agencies', of: ({ agencies }) => (agencies ?? []).map(({ name }) => name) },
  { label: 'part of', of: ({ partOf }) => partOf ?? [] },
  { label: 'roles', of: ({ roles }) => roles ?? [] },
  { label: 'records', of: ({ records }) => records },
  { label: 'sources', of: ({ sources }) => sources },
]

function row(label: string, left: string[], right: string[], column: number): string[] {
  const [a, b] = [left, right].map((texts) => texts.flatMap((text) => wrap(text, column)))
  const same = left.join('\n') === right.join('\n')
  return Array.from({ length: Math.max(a?.length ?? 0, b?.length ?? 0) }, (_, index) => {
    const line = `${(a?.[index] ?? '').padEnd(column)} │ ${b?.[index] ?? ''}`
    return `${colours.cyan((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${same ? colours.dim(line) : line}`
  })
}

/** Wraps a string to the column width. Breaks lines at spaces if possible, and otherwise within words. */
function wrap(text: string, column: number): string[] {
  if (text.length <= column) return [text]
  const space = text.lastIndexOf(' ', column)
  const cut = space > 0 ? space : column
  return [text.slice(0, cut), ...wrap(text.slice(cut).trimStart(), column)]
}
