/** Returns the id of a revision by its number, which counts from 1. */
export const revisionId = (number: number): string => `revision-${String(number).padStart(6, '0')}`

/** Returns the number of a revision. */
export const revisionNumber = (id: string): number => Number(id.slice('revision-'.length))
