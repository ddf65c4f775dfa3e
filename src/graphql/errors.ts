import { GovTiesError, didYouMean } from '../model/errors'

/** A `Date` that is not one day of the calendar, or an `EDTF` that cannot be read. */
export class BadDateError extends GovTiesError {
  constructor(
    readonly value: unknown,
    readonly expected: string,
  ) {
    super('BAD_DATE', `${JSON.stringify(value)} is not ${expected}.`, { value })
  }
}

/** A `first` or `limit` outside what its list allows, or an `offset` below 0. */
export class BadLimitError extends GovTiesError {
  /** @param largest undefined where any number from 0 will do. */
  constructor(
    readonly field: string,
    readonly argument: string,
    readonly value: unknown,
    readonly largest?: number,
  ) {
    const rule = `must be a whole number ${largest === undefined ? 'of 0 or more' : `from 1 to ${largest}`}`
    super('BAD_LIMIT', `\`${argument}\` of \`${field}\` ${rule}, but is ${JSON.stringify(value)}.`, {
      field,
      argument,
      value,
      largest,
    })
  }
}

/** An `after` that is the id of nothing this list can hold. */
export class BadCursorError extends GovTiesError {
  constructor(
    readonly field: string,
    readonly cursor: string,
    way = 'Give the id of the last entry of the page before.',
  ) {
    super('BAD_CURSOR', `\`after\` of \`${field}\` is "${cursor}", which is no entry of such a list. ${way}`, {
      field,
      cursor,
    })
  }
}

/** An id that nothing has, or that something of another kind has. */
export class UnknownIdError extends GovTiesError {
  constructor(
    readonly id: string,
    readonly kinds: readonly string[],
    readonly suggestions: readonly string[] = [],
  ) {
    const thing = kinds.length === 1 ? kinds[0]!.toLowerCase() : 'thing'
    super('UNKNOWN_ID', `There is no ${thing} with the id "${id}".${didYouMean(suggestions)}`, {
      id,
      kinds,
      suggestions,
    })
  }
}

/** An argument that its type allows and its question does not. */
export class BadArgumentError extends GovTiesError {
  constructor(
    readonly field: string,
    readonly argument: string,
    readonly why: string,
  ) {
    super('BAD_ARGUMENT', `\`${argument}\` of \`${field}\`: ${why}.`, { field, argument })
  }
}

/** A question that would cost more than one answer may. */
export class TooCostlyError extends GovTiesError {
  constructor(
    readonly cost: number,
    readonly largest: number,
  ) {
    const way = 'Ask for fewer entries by `first` or `limit`, or for fewer lists within lists.'
    super('TOO_COSTLY', `The question may cost ${cost} nodes, and at most ${largest} are answered. ${way}`, {
      cost,
      largest,
    })
  }
}

/** A question nested deeper than an answer may be. */
export class TooDeepError extends GovTiesError {
  constructor(
    readonly depth: number,
    readonly largest: number,
  ) {
    const way = 'Ask for what lies deeper in another request, by its id.'
    super('TOO_DEEP', `The question is nested ${depth} levels deep, and at most ${largest} are allowed. ${way}`, {
      depth,
      largest,
    })
  }
}

/** An alias by which an answer cannot be found. */
export class BadAliasError extends GovTiesError {
  constructor(readonly alias: string) {
    super('BAD_ALIAS', `"${alias}" cannot be an alias: every object has it already. Choose another name.`, { alias })
  }
}

/** A question that was given up, by the database or by what computes its answer. */
export class TooLongError extends GovTiesError {
  constructor() {
    const way = 'Ask for less at once, or try again when the server is less busy.'
    super('QUERY_TIMEOUT', `The question took longer than allowed and was given up. ${way}`, {})
  }
}

/** A mutation or subscription of a schema that has none. */
export class ReadOnlyApiError extends GovTiesError {
  constructor(readonly operation: string) {
    super('READ_ONLY', `There is no ${operation} here: the API answers queries and changes nothing.`, { operation })
  }
}
