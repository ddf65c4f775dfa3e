import type { Difference } from './difference'

/** Relationship types that state no fact, and so carry no sources. */
export const STRUCTURAL: ReadonlySet<string> = new Set(['ABOUT', 'CONCERNS', 'LOCATED_IN'])

export interface Mention {
  sourceId: string
  nodeId: string
}

/** Which source mentions which node, as far as new claims and facts say so. */
export function mentionRows(difference: Difference): Mention[] {
  return mentions(difference.statements.values(), difference, 'added')
}

/** What may no longer be mentioned; the database looks whether another claim or fact still does. */
export function withdrawnMentionRows(difference: Difference): Mention[] {
  return mentions(difference.withdrawnStatements.values(), difference, 'removed')
}

function mentions(
  statements: Iterable<{ sourceId: string; aboutId: string }>,
  { relationships }: Difference,
  how: 'added' | 'removed',
): Mention[] {
  const found = new Map<string, Mention>()
  const add = (sourceId: string, nodeId: string) => found.set(`${sourceId} ${nodeId}`, { sourceId, nodeId })
  for (const { sourceId, aboutId } of statements) add(sourceId, aboutId)
  for (const { type, from, to, ...change } of relationships.values()) {
    if (STRUCTURAL.has(type)) continue
    for (const entry of change[how]) {
      add(entry.slice(-23), from)
      add(entry.slice(-23), to)
    }
  }
  return [...found.values()]
}
