import { isObject } from './is-object'

/**
 * Returns the number of values in a part of a response: the objects, and the fields without subfields. A list of
 * strings or numbers is one value.
 */
export function valuesIn(part: unknown): number {
  if (Array.isArray(part)) return part.length > 0 && !part.some(isObject) ? 1 : sum(part)
  return isObject(part) ? 1 + sum(Object.values(part)) : 1
}

const sum = (parts: readonly unknown[]): number => parts.reduce<number>((total, part) => total + valuesIn(part), 0)
