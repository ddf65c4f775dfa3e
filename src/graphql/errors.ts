import { GovTiesError, didYouMean } from '../model/errors'
import { shortened } from '../model/shortened'

/** A `Date` that does not exist in the calendar, or an `EDTF` string that cannot be parsed. */
export class BadDateError extends GovTiesError {
  constructor(
    readonly value: unknown,
    readonly expected: string,
  ) {
    super('BAD_DATE', `${shortened(JSON.stringify(value))} is not ${expected}.`, { value })
  }
}

/** A `first` or `limit` that is out of range, or an `offset` below 0. */
export class BadLimitError extends GovTiesError {
  /** @param largest the maximum, or undefined if every number from 0 upwards is allowed. */
  constructor(
    readonly field: string,
    readonly argument: string,
    readonly value: unknown,
    readonly largest?: number,
  ) {
    const rule = `must be an integer ${largest === undefined ? 'of 0 or more' : `from 1 to ${largest}`}`
    super('BAD_LIMIT', `\`${argument}\` of \`${field}\` ${rule}, but is ${shortened(JSON.stringify(value))}.`, {
      field,
      argument,
      value,
      largest,
    })
  }
}

/** An `after` argument that is not the cursor of an entry in the list. */
export class BadCursorError extends GovTiesError {
  constructor(
    readonly field: string,
    readonly cursor: string,
    way = 'Use the id of the last entry on the previous page.',
  ) {
    super(
      'BAD_CURSOR',
      `\`after\` of \`${field}\` is "${shortened(cursor)}", which is not an entry of that list. ${way}`,
      {
        field,
        cursor,
      },
    )
  }
}

/** An id that does not belong to an entity, or belongs to an entity of the wrong kind. */
export class UnknownIdError extends GovTiesError {
  constructor(
    readonly id: string,
    readonly kinds: readonly string[],
    readonly suggestions: readonly string[] = [],
  ) {
    const thing = kinds.length === 1 ? kinds[0]!.toLowerCase() : 'thing'
    super('UNKNOWN_ID', `There is no ${thing} with the id "${shortened(id)}".${didYouMean(suggestions)}`, {
      id,
      kinds,
      suggestions,
    })
  }
}

/** An argument whose value is valid for its type, but not for the field that receives it. */
export class BadArgumentError extends GovTiesError {
  constructor(
    readonly field: string,
    readonly argument: string,
    readonly why: string,
  ) {
    super('BAD_ARGUMENT', `\`${argument}\` of \`${field}\`: ${why}.`, { field, argument })
  }
}

/** A request whose response contains, or could contain, too many values. */
export class TooCostlyError extends GovTiesError {
  constructor(
    readonly cost: number,
    readonly largest: number,
  ) {
    const way = 'Request fewer entries with `first` or `limit`, fewer fields, or some of the fields separately.'
    super('TOO_COSTLY', `The response may have ${cost} values or more, but at most ${largest} are allowed. ${way}`, {
      cost,
      largest,
    })
  }
}

/** A request whose generated Cypher is so long that the database would need too much time to plan it. */
export class TooLongToPlanError extends GovTiesError {
  constructor(
    readonly asked: number,
    readonly largest: number,
  ) {
    const way = 'Request some of the fields separately. Fields with arguments, such as `effect`, need the most.'
    super(
      'TOO_LONG_TO_PLAN',
      `The request needs ${asked} characters of Cypher or more, but the database can plan at most ${largest} in time. ${way}`,
      { asked, largest },
    )
  }
}

/** A request whose fields are nested too deeply. */
export class TooDeepError extends GovTiesError {
  constructor(
    readonly depth: number,
    readonly largest: number,
  ) {
    const way = 'Request deeper fields separately, by id.'
    super('TOO_DEEP', `The query is nested ${depth} levels deep, but at most ${largest} are allowed. ${way}`, {
      depth,
      largest,
    })
  }
}

/** An alias with the same name as a property that every JavaScript object has. */
export class BadAliasError extends GovTiesError {
  constructor(readonly alias: string) {
    super(
      'BAD_ALIAS',
      `"${shortened(alias)}" cannot be an alias, because every object already has a property of that name. Choose another alias.`,
      { alias },
    )
  }
}

/** A request that took too long, in the database or in the server. */
export class TooLongError extends GovTiesError {
  constructor() {
    const way = 'Ask for less data per request, or try again when the server is less busy.'
    super('QUERY_TIMEOUT', `The query took too long and was stopped. ${way}`, {})
  }
}

/** A mutation or subscription. The schema has neither. */
export class ReadOnlyApiError extends GovTiesError {
  constructor(readonly operation: string) {
    super('READ_ONLY', `The API is read-only: it has queries, but no ${operation}s.`, { operation })
  }
}
