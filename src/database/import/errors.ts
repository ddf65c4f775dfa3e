import { GovTiesError } from '../../model/errors'
import { describeProblem, type IdProblem, type Problem } from '../../records'

/** Records whose id means something of another kind in another record or in a seed script. Nothing was written. */
export class IdConflictError extends GovTiesError {
  constructor(readonly problems: readonly IdProblem[]) {
    super('ID_CONFLICT', problems.map(({ message }) => message).join('\n'), { problems })
  }
}

/** Record files with something wrong in them. Nothing was written. */
export class InvalidRecordsError extends GovTiesError {
  constructor(readonly problems: readonly Problem[]) {
    super('INVALID_RECORDS', problems.map(describeProblem).join('\n'), { problems })
  }
}
