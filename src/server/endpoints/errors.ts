import { didYouMean, GovTiesError } from '../../model/errors'
import { nearestWords } from '../../model/nearest'
import { shortened } from '../../model/shortened'

/** A parameter that the endpoint or the tool does not have. */
export class UnknownParameterError extends GovTiesError {
  constructor(parameter: string, known: readonly string[], what = 'This address') {
    const way = known.length === 0 ? 'It has no parameters.' : `Its parameters are ${quoted(known)}.`
    const message = `${what} has no parameter \`${shortened(parameter)}\`.${didYouMean(nearestWords(parameter, known))} ${way}`
    super('UNKNOWN_PARAMETER', message, { parameter })
  }
}

/** A parameter whose value is missing or does not have the required form. */
export class BadParameterError extends GovTiesError {
  constructor(parameter: string, why: string) {
    super('BAD_PARAMETER', `\`${parameter}\` ${why}.`, { parameter })
  }
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
