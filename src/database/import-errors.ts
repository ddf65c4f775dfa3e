import { GovTiesError } from '../model/errors'
import { describeProblem, type Problem } from '../records/read/problem'
import type { IdProblem, ValueProblem } from '../records/resolve/finding'

/** An id belongs to nodes of different kinds in two records, or in a record and a seed script. Nothing was written. */
export class IdConflictError extends GovTiesError {
  constructor(readonly problems: readonly IdProblem[]) {
    super('ID_CONFLICT', problems.map(({ message }) => message).join('\n'), { problems })
  }
}

/** Sources name values that are not in the lists of their records. Nothing was written. */
export class UnknownValueError extends GovTiesError {
  constructor(readonly problems: readonly ValueProblem[]) {
    super('UNKNOWN_VALUE', problems.map(({ record, message }) => `${record}: ${message}`).join('\n'), { problems })
  }
}

/** Record files are invalid. Nothing was written. */
export class InvalidRecordsError extends GovTiesError {
  constructor(readonly problems: readonly Problem[]) {
    super('INVALID_RECORDS', problems.map(describeProblem).join('\n'), { problems })
  }
}
