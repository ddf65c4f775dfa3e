import { shortened } from './shortened'

/** The values that an error carries in addition to its message, for tests and logs. */
export type ErrorValues = Readonly<Record<string, unknown>>

/**
 * The base class of all errors that the user can correct. `code` is a stable name in capital letters. GraphQL returns
 * it as the error code, and the command line maps it to an exit code. The message explains what is wrong, where the
 * fault is, and how to fix it. A message never contains Cypher, a stack trace or a password.
 */
export class GovTiesError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly values: ErrorValues = {},
  ) {
    super(message)
    this.name = new.target.name
  }
}

/** A date that is not in the subset of EDTF that a record may use. */
export class InvalidDateError extends GovTiesError {
  constructor(
    readonly text: string,
    readonly why: string,
  ) {
    super('INVALID_DATE', `"${text}" is not a valid date: ${why}.`, { text, why })
  }
}

/**
 * A country code that is neither an ISO 3166-1 alpha-2 code nor a bloc. `suggestion` is the closest known code, if any.
 */
export class UnknownCountryError extends GovTiesError {
  constructor(
    readonly country: string,
    readonly suggestion?: string,
  ) {
    super(
      'UNKNOWN_COUNTRY',
      `There is no country "${shortened(country)}".${didYouMean(suggestion ? [suggestion] : [])}`,
      {
        country,
        suggestion,
      },
    )
  }
}

/**
 * Formats up to three suggestions as ` Did you mean "SG" or "SE"?`. Returns the empty string if there are no
 * suggestions.
 */
export function didYouMean(suggestions: readonly string[]): string {
  const quoted = suggestions.slice(0, 3).map((word) => `"${word}"`)
  if (quoted.length === 0) return ''
  const last = quoted.pop()
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`
}
