import { central } from './central'
import { changes } from './changes'
import { dataset } from './dataset'
import { discrepancies } from './discrepancies'
import { expiring } from './expiring'
import { gaps } from './gaps'
import { latestAgreements } from './latest-agreements'
import { neighbourhood } from './neighbourhood'
import { paths } from './paths'
import type { Question } from './question'
import { search } from './search'
import { tie } from './tie'
import { tieMatrix } from './tie-matrix'
import { timeline } from './timeline'

/** The questions by the name of their root field. */
export const questions: Readonly<Record<string, Question>> = {
  central,
  changes,
  dataset,
  discrepancies,
  expiring,
  gaps,
  latestAgreements,
  neighbourhood,
  paths,
  search,
  tie,
  tieMatrix,
  timeline,
}
