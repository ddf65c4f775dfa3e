import { isDeepStrictEqual } from 'node:util'
import { UNORDERED } from './documents/selections'

/** The answer of a server as JSON. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

/**
 * The difference to report if the server refuses a request because of the request's cost or the length of the Cypher.
 * The oracle never refuses such requests.
 */
export const TOO_COSTLY = 'refused as too costly'
const CODES_OF_COST: readonly unknown[] = ['TOO_COSTLY', 'TOO_LONG_TO_PLAN']

/** Returns the difference between an answer and the expected one, or undefined if there is none. */
export function difference(answer: Answer & { status: number }, expected: Answer): string | undefined {
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code)
  if (answer.status >= 500 || codes.includes('INTERNAL')) return `status ${answer.status}, ${codes.join()}`
  if (expected.errors)
    return differenceOfCodes(
      codes,
      expected.errors.map(({ extensions }) => extensions?.code),
    )
  if (codes.every((code) => CODES_OF_COST.includes(code)) && codes.length > 0) return TOO_COSTLY
  if (answer.errors) return `refused: ${answer.errors.map(({ message }) => message).join()}`
  return isDeepStrictEqual(comparable(answer.data), comparable(expected.data)) ? undefined : 'another answer'
}

/** Compares the error codes. If a request contains several errors, a server may report any of them. */
function differenceOfCodes(codes: readonly unknown[], expected: readonly unknown[]): string | undefined {
  if (codes.length === 0) return `not refused: ${expected.join()}`
  const isExpected = codes.every((code) => expected.includes(code))
  return isExpected ? undefined : `refused by ${codes.join()} and not by ${expected.join()}`
}

/**
 * Converts an answer to a form that can be compared. Sorts lists without a promised order, rounds fractions, and
 * replaces the shortest and longest strings by their lengths.
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
/** Fields for which any string of the right length is a correct answer. */
const LENGTHS = ['shortest', 'longest']
