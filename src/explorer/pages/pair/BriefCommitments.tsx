import { progressOf } from '../../entity/CommitmentProgress'
import { useGraphQL } from '../../fetch/useGraphQL'
import { formatMoney } from '../../format/money-and-languages'
import { AgreementCommitmentsDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import type { AsOf } from './useAsOf'
import type { Entries } from './usePair'

/**
 * Shows the amounts in the agreements of a brief, and the commitments with a state or due date. Both are as last known,
 * so a brief as of an earlier day omits them.
 */
export function BriefCommitments({ entries: { agreements }, asOf }: { entries: Entries; asOf: AsOf }) {
  const ids = agreements.map(({ id }) => id)
  const isShown = ids.length > 0 && asOf.day === undefined
  const answer = useGraphQL(AgreementCommitmentsDocument, { ids }, { enabled: isShown })
  if (!isShown) return null
  return (
    <QueryResult of={answer} quiet>
      {(found) => {
        const commitments = found.agreements.flatMap((one) => one.commitments)
        const lines = commitments.flatMap((one) =>
          progressOf(one) === '' ? [] : [`${(one.summary ?? '').replace(/\.$/, '')}: ${progressOf(one)}`],
        )
        const amounts = found.agreements.flatMap((one) => one.amounts).map((one) => lineOf(one))
        return (
          <>
            <Lines title="Commitments, as last known" lines={lines} />
            <Lines title="Amounts, as stated and never added up" lines={amounts} />
          </>
        )
      }}
    </QueryResult>
  )
}

const lineOf = (amount: Parameters<typeof formatMoney>[0] & { note?: string | null }): string =>
  `${formatMoney(amount)}${amount.note == null ? '' : ` (${amount.note})`}`

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="brief-section">
      <h2>{title}</h2>
      <ul>
        {lines.map((line, place) => (
          <li key={place}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
