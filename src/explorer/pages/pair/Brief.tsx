import { Link } from 'wouter'
import { DatasetDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { formatDate, today } from '../../format/dates'
import { RuleLink } from '../../rules/RuleLink'
import { BriefBody } from './BriefBody'
import { figuresOf } from './figures'
import { PairSummary } from './PairSummary'
import { SearchedNoneFound } from './Searches'
import type { AsOf } from './useAsOf'
import { entriesIn, type PairTie, type TwoCountries, usePairEntries } from './usePair'

/**
 * Shows a summary of the pair for a report. Every figure has its counting rule, and every entry its sources. The brief
 * contains no address of this server, because a report is read elsewhere.
 */
export function Brief({ tie, two, asOf }: { tie: PairTie; two: TwoCountries; asOf: AsOf }) {
  const { data } = useGraphQL(DatasetDocument, {})
  const answer = usePairEntries(tie.id)
  const day = asOf.day ?? today()
  return (
    <Page title={`${two.one.name} and ${two.other.name}: brief`} kind="Brief">
      <p className="brief-basis">
        {tie.tied
          ? 'Digital-government ties on record'
          : 'No tie recorded: no agreement or initiative that counts is known to have been concluded'}
        , as of {formatDate(day)}.
      </p>
      {asOf.day === undefined && <PairSummary tie={tie} two={two} page={`/tie/${tie.id}`} />}
      <SearchedNoneFound tie={tie} />
      <div className="button-row no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <Link href={`/tie/${tie.id}`} className="button">
          Back to the pair
        </Link>
      </div>
      <BriefFigures tie={tie} asOf={asOf} />
      {asOf.pending[0] !== undefined ? (
        <QueryResult of={asOf.pending[0]}>{() => null}</QueryResult>
      ) : (
        <QueryResult of={answer}>
          {(found) => (
            <BriefBody id={tie.id} entries={entriesIn(found)} asOf={asOf} citation={data?.dataset.citation} />
          )}
        </QueryResult>
      )}
    </Page>
  )
}

function BriefFigures({ tie, asOf }: { tie: PairTie; asOf: AsOf }) {
  return (
    <table className="brief-figures">
      <caption className="hidden-visually">Figures with their rules</caption>
      <tbody>
        {figuresOf(tie, asOf).map((figure) => (
          <tr key={figure.name}>
            <th scope="row">{figure.name}</th>
            <td className="number">{figure.value}</td>
            <td className="small">
              {figure.rule} <RuleLink rule={figure.section} of={figure.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
