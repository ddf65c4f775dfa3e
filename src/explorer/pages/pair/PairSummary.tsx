import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { EntityLink } from '../../entity/EntityLink'
import { useGraphQL } from '../../fetch/useGraphQL'
import { PairSummaryDocument, type PairSummaryQuery } from '../../generated/graphql'
import { inSentence } from '../../format/countries'
import { formatDate, formatOn, today } from '../../format/dates'
import { formatReason } from '../../format/effect'
import { capital } from '../../format/labels'
import { count } from '../../format/numbers'
import { Name } from '../../format/Name'
import { QueryResult } from '../../layout/QueryResult'
import { RuleLink } from '../../rules/RuleLink'
import { bilateralIn, nextEndOf, summaryOf, type Signer, type Summary } from './summary'
import type { PairTie, TwoCountries } from './usePair'

/** The number of agreements or agencies that a sentence names. */
const MAX_NAMED = 3

interface SummaryProps {
  readonly tie: PairTie
  readonly two: TwoCountries
  /** The address of the page of the pair, if the summary is on another page. */
  readonly page?: string
}

/**
 * Sums up the bilateral agreements of a pair as of today, in a few sentences. Each part leads to the section or
 * agreement on which it rests. Reserves space for the usual length, so that the content below moves little when the
 * sentences load.
 */
export function PairSummary({ tie, two, page = '' }: SummaryProps) {
  const number = tie.bilateralAgreementCount
  const answer = useGraphQL(PairSummaryDocument, { id: tie.id }, { enabled: number > 0 })
  if (number === 0) return null
  const style = { '--lines': Math.min(10, 4 + number) } as CSSProperties
  return (
    <section className="summary" aria-label="Summary of the bilateral agreements" style={style}>
      <QueryResult of={answer}>{(data) => <Sentences {...{ data, two, page, number }} />}</QueryResult>
    </section>
  )
}

interface SentencesProps extends Required<Omit<SummaryProps, 'tie'>> {
  readonly data: PairSummaryQuery
  readonly number: number
}

function Sentences({ data, two, page, number }: SentencesProps) {
  const agreements = bilateralIn(data)
  const { builtAt } = data.dataset
  // The query returns at most 100 agreements. A summary of some of them would be wrong.
  if (agreements.length < number) return null
  const summary = summaryOf(agreements, [two.one, two.other], today())
  return (
    <>
      <p>
        <a href={`${page}#bilateral`}>{capital(count(summary.number, 'bilateral agreement'))}</a>
        {summary.since !== undefined && <> since {formatDate(summary.since)}</>}
        {builtAt != null && (
          <>
            , in the <Link href="/changes">data of {formatDate(builtAt.slice(0, 10))}</Link>
          </>
        )}
        . <InEffect summary={summary} />
      </p>
      <Ends summary={summary} page={page} />
      <p>
        {[two.one, two.other].map(({ id, name }) => (
          <Signed key={id} page={page} country={inSentence(name)} signers={summary.signers.get(id) ?? []} />
        ))}
      </p>
    </>
  )
}

function InEffect({ summary: { degrees, undated, latestKnownOn, reasons } }: { summary: Summary }) {
  const parts = [
    ...(degrees.IN_EFFECT > 0 ? [`${degrees.IN_EFFECT} in effect`] : []),
    ...(degrees.WHEN_LAST_KNOWN > 0
      ? [
          `${degrees.WHEN_LAST_KNOWN} in effect when last known${latestKnownOn === undefined ? '' : ` (the latest ${formatOn(latestKnownOn)})`}`,
        ]
      : []),
    ...(degrees.POSSIBLY > 0
      ? [
          `${degrees.POSSIBLY} possibly (${reasons.map(([reason, number]) => `${number} because ${formatReason(reason)}`).join('; ')})`,
        ]
      : []),
    ...(undated > 0 ? [`${undated} undated, possibly in effect`] : []),
    ...(degrees.NOT > 0 ? [`${degrees.NOT} not in effect`] : []),
  ]
  return (
    <>
      Today: {parts.length === 0 ? 'none known to be concluded' : parts.join(', ')}.{' '}
      <RuleLink rule="in-effect-on-a-day" of="the agreements in effect" />
    </>
  )
}

function Ends({ summary: { hasEnds, ranOut, ahead }, page }: { summary: Summary; page: string }) {
  const lines = [
    ...ranOut
      .slice(0, MAX_NAMED)
      .map((one) => ({ one, words: 'ran out', more: ', with no renewal or successor recorded' })),
    ...ahead.slice(0, 1).map((one) => ({
      one,
      words: one.termRenewal === 'AUTOMATIC' ? 'renews itself' : 'ends next,',
      more: '',
    })),
  ]
  if (!hasEnds) return <p>No term with a known end is recorded.</p>
  return (
    <p>
      {lines.length === 0 && <>No end or renewal is ahead. </>}
      {lines.map(({ one, words, more }) => (
        <span key={`${words} ${one.id}`}>
          <a href={`${page}#entry-${one.id}`}>
            <Name>{one.title}</Name>
          </a>{' '}
          {words} {formatOn(nextEndOf(one) ?? '')}
          {more}.{' '}
        </span>
      ))}
      <a href={`${page}#expires`}>All ends</a>
    </p>
  )
}

function Signed({ country, signers, page }: { country: string; signers: readonly Signer[]; page: string }) {
  const agencies = signers.filter(({ id }) => id !== undefined)
  const unnamed = signers.find(({ id }) => id === undefined)
  const more = agencies.length - MAX_NAMED
  if (signers.length === 0) return <>For {country}, no signatory is recorded. </>
  return (
    <>
      Signed for {country}
      {agencies.length > 0 ? ' by ' : ', '}
      {agencies.slice(0, MAX_NAMED).map(({ id = '', name, agreements }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <EntityLink kind="Agency" id={id} name={name} /> ({agreements})
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          and <a href={`${page}#people`}>{count(more, 'more agency', 'more agencies')}</a>
        </>
      )}
      {unnamed !== undefined && (
        <>
          {agencies.length > 0 && '; '}
          {unnamed.agreements} by <a href={`${page}#bilateral`}>people whose agency is not recorded</a>
        </>
      )}
      .{' '}
    </>
  )
}
