import { formatDate } from '../format/dates'
import { capital, formatLabel } from '../format/labels'
import type { AgreementCommitmentsFragment } from '../generated/graphql'
import { Actors } from './Actors'

type Commitment = AgreementCommitmentsFragment['commitments'][number]

/**
 * Shows who must carry out a commitment and by when, and how far it had progressed on the reference date of the source.
 */
export function CommitmentProgress({ commitment }: { commitment: Commitment }) {
  const words = progressOf(commitment)
  return (
    <>
      {words !== '' && `${capital(words)}. `}
      <Actors before="Responsible:" of={commitment.responsible} />
      {commitment.responsible.length > 0 && '. '}
    </>
  )
}

/** Formats the state and the due day: “begun in May 2024 (as of 1 June 2024), due by December 2024”. */
export function progressOf({ state, stateOn, stateAsOf, dueOn }: Commitment): string {
  const since = stateOn == null ? '' : ` ${formatDate(stateOn)}`
  const asOf = stateAsOf == null || stateAsOf === stateOn ? '' : ` (as of ${formatDate(stateAsOf)})`
  const parts = [
    state == null ? '' : `${formatLabel(state)}${since}${asOf}`,
    dueOn == null ? '' : `due by ${formatDate(dueOn)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
