/**
 * Properties by which agreements, initiatives and events are listed in the order of time. They repeat what
 * relationships state.
 */
export const LIST_ENTRY_PROPERTIES = ['listedUnder', 'listedOn', 'listedWith', 'listedKind'] as const

/** Properties that say how facts are stored and not what they state. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(['describedBy', 'support', 'record', ...LIST_ENTRY_PROPERTIES])

/** Whether a property is of no use outside the graph: bookkeeping, or the key that parts parallel relationships. */
export const isInternal = (property: string): boolean => property === 'key' || BOOKKEEPING.has(property)
