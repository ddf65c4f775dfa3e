import { GovTiesError } from '../../model/errors'
import type { IdProblem } from '../../records/resolve/finding'

/** Records whose id means something of another kind in another record or in a seed script. Nothing was written. */
export class IdConflictError extends GovTiesError {
  constructor(readonly problems: readonly IdProblem[]) {
    super('ID_CONFLICT', problems.map(({ message }) => message).join('\n'), { problems })
  }
}
