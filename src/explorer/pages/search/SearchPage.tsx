import { useState } from 'react'
import { Link } from 'wouter'
import { useAddress, type Address } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import { capital, noun } from '../../format/labels'
import { Name } from '../../format/Name'
import { count, formatNumber } from '../../format/numbers'
import { SearchDocument, type NodeKind } from '../../generated/graphql'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import type { Hit } from '../../search/hit'
import { hitFrom } from '../../search/useHits'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { facetsOf } from './facets'

/** The kinds that have a page. If kinds are given, the search reads more candidates. */
const KINDS: NodeKind[] = ['COUNTRY', 'AGENCY', 'PERSON', 'INITIATIVE', 'AGREEMENT', 'EVENT', 'TOPIC', 'SOURCE', 'TIE']

/** The maximum number of results that the API returns at once. */
const MAX_RESULTS = 500

const columns: Column<Hit>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (hit) => hit.name,
    cell: (hit) => (
      <Link href={hit.href}>
        <Name>{hit.name}</Name>
      </Link>
    ),
  },
  { id: 'kind', header: 'Kind', value: (hit) => noun(hit.kind) },
  { id: 'detail', header: 'Country, year or publisher', value: (hit) => hit.detail || null },
  { id: 'id', header: 'Id', value: (hit) => hit.id },
]

/** Shows all results of a search, best first, with the number of results of each kind. */
export default function SearchPage() {
  const address = useAddress()
  const text = address.get('q').trim()
  const searchable = /[\p{L}\p{N}]/u.test(text)
  const variables = { text: text.slice(0, 200), kinds: KINDS, first: MAX_RESULTS }
  const answer = useGraphQL(SearchDocument, variables, { keep: true, enabled: searchable })
  return (
    <Page
      title={searchable ? `Results for “${text}”` : 'Search'}
      kind={searchable ? 'Search' : undefined}
      lead="Names, acronyms, aliases and titles, in any script, with or without accents. Two names in a row also find the pair of two countries, or a country’s agreements on a topic."
      queries={searchable ? [{ name: 'the search', query: SearchDocument, variables }] : []}
      drawn={false}
    >
      <SearchField key={text} address={address} text={text} />
      {searchable && (
        <QueryResult of={answer}>
          {({ search }) => <Results hits={search.flatMap(hitFrom)} address={address} text={text} />}
        </QueryResult>
      )}
    </Page>
  )
}

function SearchField({ address, text }: { address: Address; text: string }) {
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="fields no-print"
      role="search"
      aria-label="Search for"
      onSubmit={(event) => {
        event.preventDefault()
        address.set({ q: typed.trim(), kind: null })
      }}
    >
      <label className="field">
        <span>Search for</span>
        <input type="search" dir="auto" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" className="button">
        Search
      </button>
    </form>
  )
}

function Results({ hits, address, text }: { hits: readonly Hit[]; address: Address; text: string }) {
  const kind = address.get('kind')
  if (hits.length === 0) {
    return (
      <p>Nothing recorded under these words. Try a name in English or its own script, an acronym, or fewer letters.</p>
    )
  }
  const shown = kind === '' ? hits : hits.filter((hit) => hit.kind === kind)
  const option = (value: string, words: string, number: number) => (
    <button
      key={value}
      type="button"
      className="button"
      aria-pressed={kind === value}
      onClick={() => address.set({ kind: value || null })}
    >
      {words} <span className="number">{formatNumber(number)}</span>
    </button>
  )
  return (
    <>
      <div className="button-row no-print" role="group" aria-label="Kinds of results">
        {option('', 'All', hits.length)}
        {facetsOf(hits).map((facet) => option(facet.kind, capital(noun(facet.kind, true)), facet.number))}
      </div>
      {hits.length === MAX_RESULTS && (
        <p className="small muted">Only the best {count(MAX_RESULTS, 'result')} are counted.</p>
      )}
      <DataTable
        name="search"
        caption={`Results for “${text}”, best first`}
        columns={columns}
        rows={shown}
        keyOf={(hit) => `${hit.kind} ${hit.id}`}
      />
    </>
  )
}
