/**
 * Properties of relationships that serve to list agreements, initiatives and events in chronological order. These
 * properties repeat information that is stored elsewhere in the graph.
 */
export const LIST_ENTRY_PROPERTIES = ['listedUnder', 'listedOn', 'listedWith', 'listedKind'] as const

/** Properties that describe how facts are stored. They are not part of the facts. */
export const BOOKKEEPING: ReadonlySet<string> = new Set([
  'describedBy',
  'support',
  'namedSupport',
  'record',
  ...LIST_ENTRY_PROPERTIES,
])

/**
 * Checks whether a property is useful only inside the graph. Such a property is bookkeeping, or is the key that
 * distinguishes parallel relationships.
 */
export const isInternal = (property: string): boolean => property === 'key' || BOOKKEEPING.has(property)
