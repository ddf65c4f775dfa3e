import { CountryNamesDocument, PairDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { PairFound } from './PairFound'
import { PairNone } from './PairNone'
import { tieIds } from './tie-ids'
import './pair.css'

/** Everything on record between two countries. */
export default function PairPage({ id }: { id: string }) {
  // Only where a bloc's id has hyphens of its own does it take the names to tell the two apart.
  const isPlain = id.split('-').length === 2
  const countries = useGraphQL(CountryNamesDocument, {}, { enabled: !isPlain })
  const between = tieIds(id, new Set(countries.data?.countries.map((country) => country.id)))
  const variables = { between: between ?? [] }
  const answer = useGraphQL(PairDocument, variables, { enabled: between !== undefined })
  if (between === undefined && countries.data !== undefined) return <NoPair id={id} />
  if (between === undefined || answer.data === undefined)
    return (
      <Page title={(between ?? [id]).join(' and ')} kind="Tie">
        <QueryResult of={answer}>{() => null}</QueryResult>
      </Page>
    )
  if (answer.data.tie === null || answer.data.tie === undefined) return <PairNone between={between} />
  return <PairFound tie={answer.data.tie} between={between} />
}

function NoPair({ id }: { id: string }) {
  return (
    <Page title="No pair here" kind="Tie">
      <p>
        “{id}” names no two countries. A pair has the form GB-SG: two country codes of ISO 3166-1, or a bloc such as EU.
      </p>
    </Page>
  )
}
