import pc from 'picocolors'
import type { Candidate, Suggestion } from '../records/suggest/suggestion'

/** Two things that may be one, line by line beside each other; what is the same in both is dimmed. */
export function sideBySide({ kind, score, reason, evidence: { a, b } }: Suggestion, width: number): string {
  const column = Math.max(20, Math.floor((width - LABEL - 3) / 2))
  const rows = ROWS.flatMap(({ label, of }) => {
    const [left, right] = [of(a), of(b)]
    return left.length + right.length > 0 ? row(label, left, right, column) : []
  })
  return [pc.bold(`${kind}: ${reason} (${score})`), ...rows].join('\n')
}

const LABEL = 12

const ROWS: { label: string; of: (candidate: Candidate) => string[] }[] = [
  { label: 'id', of: ({ id }) => [id] },
  { label: 'name', of: ({ name }) => [name] },
  { label: 'also', of: ({ otherNames }) => otherNames },
  { label: 'kind', of: ({ sort }) => (sort ? [sort] : []) },
  { label: 'countries', of: ({ countries }) => (countries.length > 0 ? [countries.join(', ')] : []) },
  { label: 'date', of: ({ on }) => (on ? [on] : []) },
  { label: 'place', of: ({ place }) => (place ? [place] : []) },
  { label: 'roles', of: ({ roles }) => roles ?? [] },
  { label: 'records', of: ({ records }) => records },
  { label: 'sources', of: ({ sources }) => sources },
]

function row(label: string, left: string[], right: string[], column: number): string[] {
  const [a, b] = [left, right].map((texts) => texts.flatMap((text) => wrapped(text, column)))
  const same = left.join('\n') === right.join('\n')
  return Array.from({ length: Math.max(a?.length ?? 0, b?.length ?? 0) }, (_, index) => {
    const line = `${(a?.[index] ?? '').padEnd(column)} │ ${b?.[index] ?? ''}`
    return `${pc.cyan((index === 0 ? label : '').padEnd(LABEL))}${same ? pc.dim(line) : line}`
  })
}

/** Cut at the column's width: at a space where there is one, for an address anywhere. */
function wrapped(text: string, column: number): string[] {
  if (text.length <= column) return [text]
  const space = text.lastIndexOf(' ', column)
  const cut = space > 0 ? space : column
  return [text.slice(0, cut), ...wrapped(text.slice(cut).trimStart(), column)]
}
