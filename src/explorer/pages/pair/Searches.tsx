import { Link } from 'wouter'
import { useGraphQL } from '../../fetch/useGraphQL'
import { formatDatesIn, formatOn } from '../../format/dates'
import { count } from '../../format/numbers'
import { PairSearchesDocument, type SearchPartsFragment } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { placesText, resultText, searcherText } from '../searched/search-text'
import type { PairTie } from './usePair'

/** Shows one sentence for each search that found nothing. Shows nothing if there are none. */
export function SearchedNoneFound({ tie }: { tie: PairTie }) {
  return tie.searchedNoneFound.map(({ id, noneFound }) => <p key={id}>{formatDatesIn(noneFound ?? '')}</p>)
}

/** Shows all searches for the pair. Shows nothing if none is recorded. */
export function Searches({ id }: { id: string }) {
  const answer = useGraphQL(PairSearchesDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ ties: [tie] }) => {
        const searches = tie?.searches ?? []
        if (searches.length === 0) return null
        return (
          <Section title="What was searched" id="searches" note={<Note />}>
            <ul className="plain lines">
              {searches.map((search) => (
                <li key={search.id}>
                  <SearchLine of={search} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }}
    </QueryResult>
  )
}

function Note() {
  return (
    <>
      A search never proves that nothing exists. <RuleLink rule="coverage" of="searches" />{' '}
      <Link href="/coverage">All searches</Link>
    </>
  )
}

function SearchLine({ of: search }: { of: SearchPartsFragment }) {
  return (
    <>
      <p>
        By <bdi>{searcherText(search)}</bdi> {search.on == null ? 'on an unknown day' : formatOn(search.on)}: found{' '}
        {search.found ?? 'an unknown number'}
        {search.missedCount > 0 && `, missed ${count(search.missedCount, 'entry', 'entries')}`}.
      </p>
      <p>{resultText(search)}</p>
      <p className="small muted">In {placesText(search.places)}</p>
      {search.note != null && <p className="small">{search.note}</p>}
    </>
  )
}
