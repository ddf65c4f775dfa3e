import { isDeepStrictEqual } from 'node:util'
import { UNORDERED } from './documents/selections'

/** What a server answers, as JSON. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

/** Why an answer is not the expected one; undefined if it is. */
export function difference(answer: Answer & { status: number }, expected: Answer): string | undefined {
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code)
  if (answer.status >= 500 || codes.includes('INTERNAL')) return `status ${answer.status}, ${codes.join()}`
  if (expected.errors)
    return differenceOfCodes(
      codes,
      expected.errors.map(({ extensions }) => extensions?.code),
    )
  if (answer.errors) return `refused: ${answer.errors.map(({ message }) => message).join()}`
  return isDeepStrictEqual(comparable(answer.data), comparable(expected.data)) ? undefined : 'another answer'
}

/** What GraphQL itself refuses has no code here, and any there. */
function differenceOfCodes(codes: readonly unknown[], expected: readonly unknown[]): string | undefined {
  if (codes.length === 0) return `not refused: ${expected.join()}`
  const isExpected = expected.includes(undefined) || codes.every((code) => expected.includes(code))
  return isExpected ? undefined : `refused by ${codes.join()} and not by ${expected.join()}`
}

/**
 * An answer in the form in which it is compared: what has no order is sorted, fractions are rounded, and of the shortest
 * and longest texts there is the length.
 */
function comparable(value: unknown, isUnordered = false): unknown {
  if (typeof value === 'number' && !Number.isInteger(value)) return Number(value.toPrecision(9))
  if (Array.isArray(value)) {
    const entries = value.map((entry) => comparable(entry))
    return isUnordered ? entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : entries
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (LENGTHS.includes(name) && typeof part === 'string') return [name, [...part].length]
      return [name, comparable(part, HAS_NO_ORDER.test(name) || (isUnordered && Array.isArray(part)))]
    }),
  )
}

const HAS_NO_ORDER = new RegExp(`^${UNORDERED}\\d+$`)
/** Fields of which any text of a length may be the answer. */
const LENGTHS = ['shortest', 'longest']
