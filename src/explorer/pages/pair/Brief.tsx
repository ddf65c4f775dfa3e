import { Link } from 'wouter'
import { DatasetDocument, PairDiscrepanciesDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { bestDate, kindOf, titleOf, type Entry } from '../../timeline/item-of'
import { formatDate, today } from '../../format/dates'
import { capital, formatLabel, formatField, formatRule } from '../../format/labels'
import { formatEffect } from '../../format/effect'
import { formatValue } from '../../entity/Discrepancy'
import { count } from '../../format/numbers'
import { RuleLink } from '../../rules/RuleLink'
import { BriefCommitments } from './BriefCommitments'
import { figuresOf } from './figures'
import { SearchedNoneFound } from './Searches'
import type { AsOf } from './useAsOf'
import { type Entries, entriesIn, isAfter, type PairTie, type TwoCountries, usePairEntries } from './usePair'
import { expectedEndOf } from '../../timeline/expected-end'

const MAX_LINES = 14

/**
 * Shows a summary of the pair for one or two printed pages. Every figure has its counting rule, its date and the data
 * revision.
 */
export function Brief({ tie, two, asOf }: { tie: PairTie; two: TwoCountries; asOf: AsOf }) {
  const { data } = useGraphQL(DatasetDocument, {})
  const answer = usePairEntries(tie.id)
  const day = asOf.day ?? today()
  const basis = `as of ${formatDate(day)}, revision ${data?.dataset.revision ?? '…'}`
  return (
    <Page title={`${two.one.name} and ${two.other.name}: brief`} kind="Brief">
      <p className="brief-basis">
        {tie.tied
          ? 'Digital-government ties on record'
          : 'No tie recorded. Nothing that counts is known to be concluded'}
        , {basis}.
      </p>
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
        <QueryResult of={answer}>{(found) => <BriefEntries entries={entriesIn(found)} asOf={asOf} />}</QueryResult>
      )}
      <BriefDiscrepancies id={tie.id} asOf={asOf} />
      <p className="small">
        {count(tie.sourceCount, 'source')}, listed at {window.location.origin}/tie/{tie.id}#sources.{' '}
        {data?.dataset.citation}
      </p>
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

function BriefEntries({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const { agreements, initiatives, recorded } = entries
  const of = (basis: string) => agreements.filter((one) => one.basis === basis)
  const announced = recorded.filter((one) => !isAfter(one, asOf.day))
  return (
    <>
      <BriefLines title="Bilateral agreements" entries={of('BILATERAL')} asOf={asOf} />
      <BriefLines title="Plurilateral agreements" entries={of('PLURILATERAL')} asOf={asOf} />
      <BriefLines title="Initiatives" entries={initiatives} asOf={asOf} />
      <BriefLines title="Signed together with a bloc" entries={of('WITH_BLOC')} asOf={asOf} />
      <BriefLines title="By non-state or subnational bodies (not counted)" entries={of('NON_STATE')} asOf={asOf} />
      <BriefLines title="Announced or under negotiation (not counted as a tie)" entries={announced} asOf={asOf} all />
      <BriefCommitments entries={entries} asOf={asOf} />
    </>
  )
}

function BriefLines(props: { title: string; entries: readonly Entry[]; asOf: AsOf; all?: boolean }) {
  const { title, entries, asOf, all = false } = props
  const holding = entries.filter((entry) => all || asOf.holding === undefined || asOf.holding.has(entry.id))
  if (holding.length === 0) return null
  return (
    <section className="brief-section">
      <h2>{title}</h2>
      <ul>
        {holding.slice(0, MAX_LINES).map((entry) => (
          <li key={entry.id}>
            <strong>
              <bdi>{titleOf(entry)}</bdi>
            </strong>{' '}
            ({kindOf(entry)}; {bestDate(entry).dateWord} {formatDate(bestDate(entry).date)}
            {entry.__typename === 'Agreement' && <>; status {formatLabel(entry.status)}</>}
            {effectOf(entry, asOf)})
          </li>
        ))}
      </ul>
      {holding.length > MAX_LINES && (
        <p className="small">
          {MAX_LINES} of {holding.length}, newest first.
        </p>
      )}
    </section>
  )
}

// Entries that are not counted have no degree of effect.
function effectOf(entry: Entry, asOf: AsOf): string {
  const found = asOf.effects?.entries.get(entry.id)
  if (found === undefined) return ''
  const words = formatEffect(found.effect, entry.__typename === 'Agreement' ? expectedEndOf(entry) : null)
  return `; ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function BriefDiscrepancies({ id, asOf: { day, holding } }: { id: string; asOf: AsOf }) {
  const answer = useGraphQL(PairDiscrepanciesDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ ties: [tie] }) => {
        const of = (about: { id: string }) => day === undefined || holding?.has(about.id) === true
        const discrepancies = (tie?.discrepancies ?? []).filter(({ about }) => of(about))
        if (discrepancies.length === 0) return null
        return (
          <section className="brief-section">
            <h2>Where sources disagree</h2>
            <ul>
              {discrepancies.slice(0, 8).map((one) => (
                <li key={one.id}>
                  {capital(one.property == null ? (one.aspect ?? '') : formatField(one.property))} of{' '}
                  <bdi>{one.about.name}</bdi>:{' '}
                  {one.values.map((value) => formatValue(one.property, value.value)).join(' / ')} (
                  {formatRule(one.reason)})
                </li>
              ))}
            </ul>
          </section>
        )
      }}
    </QueryResult>
  )
}
