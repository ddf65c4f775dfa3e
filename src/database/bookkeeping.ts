/**
 * Properties of relationships by which agreements, initiatives and events are listed in chronological order. They
 * repeat information that is stored elsewhere in the graph.
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
 * Checks whether a property has no use outside the graph: bookkeeping, or the key that distinguishes parallel
 * relationships.
 */
export const isInternal = (property: string): boolean => property === 'key' || BOOKKEEPING.has(property)
