/** What a failure carries besides its message: the values it is about, for tests, logs and the two mappings of codes. */
export type ErrorValues = Readonly<Record<string, unknown>>

/**
 * The base of every failure that is the user's to mend. `code` is stable and in capitals; GraphQL shows it as the
 * error's code and the command line maps it to an exit code, each in one place. The message names the thing, the
 * place and the way out, and carries no Cypher, stack or password.
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
    super('INVALID_DATE', `"${text}" is not a date that can be read: ${why}.`, { text, why })
  }
}

/** A country code that is neither ISO 3166-1 alpha-2 nor a bloc. `suggestion` is the nearest known code, if any. */
export class UnknownCountryError extends GovTiesError {
  constructor(
    readonly country: string,
    readonly suggestion?: string,
  ) {
    super('UNKNOWN_COUNTRY', `There is no country "${country}".${didYouMean(suggestion ? [suggestion] : [])}`, {
      country,
      suggestion,
    })
  }
}

/** ` Did you mean "SG" or "SE"?`, or the empty text when there is nothing to suggest; at most three suggestions. */
export function didYouMean(suggestions: readonly string[]): string {
  const quoted = suggestions.slice(0, 3).map((word) => `"${word}"`)
  if (quoted.length === 0) return ''
  const last = quoted.pop()
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`
}
