/** Checks whether a value is an object or a list. `null` is neither. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
