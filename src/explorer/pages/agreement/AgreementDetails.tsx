import { Amounts, Stages, TextsAndRegistrations } from '../../entity/Details'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgreementDetailsDocument, InitiativeDetailsDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'

/** Shows the history, amounts, texts and registrations of an agreement. Sections without entries are omitted. */
export function AgreementDetails({ id }: { id: string }) {
  const answer = useGraphQL(AgreementDetailsDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ things: [agreement] }) =>
        agreement !== undefined && (
          <>
            <Stages stages={agreement.history} />
            <Amounts amounts={agreement.amounts} />
            <TextsAndRegistrations agreement={agreement} />
          </>
        )
      }
    </QueryResult>
  )
}

/** Shows the history and amounts of an initiative. Sections without entries are omitted. */
export function InitiativeDetails({ id }: { id: string }) {
  const answer = useGraphQL(InitiativeDetailsDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ things: [initiative] }) =>
        initiative !== undefined && (
          <>
            <Stages stages={initiative.history} />
            <Amounts amounts={initiative.amounts} />
          </>
        )
      }
    </QueryResult>
  )
}
