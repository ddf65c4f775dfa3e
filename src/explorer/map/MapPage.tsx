import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useAddress } from '../address/useAddress'
import { useGraphQL } from '../fetch/useGraphQL'
import { MapCountriesDocument, MapOfTiesDocument, TopicNamesDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { Page } from '../layout/Page'
import { inSentence } from '../format/countries'
import { capital } from '../format/labels'
import { RuleLink } from '../rules/RuleLink'
import { sectionOf } from '../rules/rules'
import { toTieVariables, ruleOf } from './query-variables'
import { loadAtlas } from './atlas'
import { headOf } from './head'
import { MapChoices } from './MapChoices'
import { MapTable } from './MapTable'
import { MapExport } from './MapExport'
import { shade } from './shade'
import { partnersOf, tiesOf, type Cell } from './ties'
import { WorldMap } from './WorldMap'
import { worldOf, type World } from './world'
import './map.css'

const MAX_COUNTRIES = 500

/** Shows the map: all countries, shaded by their number of partners, or the ties of one country, drawn as arcs. */
export default function MapPage() {
  const address = useAddress()
  const country = address.get('country')
  const variables = toTieVariables(address)
  const topics = useGraphQL(TopicNamesDocument, {})
  const ties = useGraphQL(MapOfTiesDocument, variables, { keep: true })
  const countries = useGraphQL(MapCountriesDocument, { limit: MAX_COUNTRIES })
  const atlas = useQuery({ queryKey: ['atlas'], queryFn: ({ signal }) => loadAtlas(signal), staleTime: Infinity })
  const world = useMemo(
    () =>
      atlas.data === undefined || countries.data === undefined
        ? undefined
        : worldOf(atlas.data, countries.data.countries),
    [atlas.data, countries.data],
  )
  const name = world?.spots.find((spot) => spot.country.id === country)?.country.name ?? country
  const topic = topics.data?.topics.find(({ id }) => id === address.get('topic'))?.name
  const rule = ruleOf(variables, topic)
  const section = sectionOf(variables)
  return (
    <Page
      title={country === '' ? 'Ties on the map' : `Ties of ${inSentence(name)} on the map`}
      kind="Map"
      lead={
        country === '' ? (
          <p>
            Shaded by the number of partners on record. Counted: {rule}. <RuleLink rule={section} of="ties" />
          </p>
        ) : (
          <p>
            Shaded by the number of ties with {inSentence(name)}. Counted: {rule}. <RuleLink rule={section} of="ties" />
          </p>
        )
      }
      queries={[{ name: 'the ties', query: MapOfTiesDocument, variables }]}
    >
      <MapChoices address={address} />
      {atlas.isError && <QueryResult of={atlas}>{() => null}</QueryResult>}
      {countries.data === undefined && <QueryResult of={countries}>{() => null}</QueryResult>}
      <QueryResult of={ties}>
        {({ tieMatrix }) =>
          world !== undefined && (
            <MapShown
              world={world}
              cells={tieMatrix}
              country={country}
              name={name}
              rule={rule}
              choose={(id) => address.set({ country: id === country ? null : id })}
            />
          )
        }
      </QueryResult>
    </Page>
  )
}

function MapShown(props: {
  world: World
  cells: readonly Cell[]
  country: string
  name: string
  rule: string
  choose: (id: string) => void
}) {
  const { cells, country, name } = props
  const counted = useMemo(() => shade(country === '' ? partnersOf(cells) : tiesOf(country, cells)), [cells, country])
  const shown = [...counted.by.values()]
  const title = country === '' ? 'Partners on record' : `Ties of ${inSentence(name)}`
  return (
    <>
      <WorldMap {...props} counted={counted} />
      <p className="map-note">
        The borders and names of this map (Natural Earth, 1:50 million) do not imply any position on the status of a
        territory. Areas are in true proportion. Small countries are shown as dots. Blocs have no place on a map, so
        they are listed below it. No shade means that nothing counts with these filters.
      </p>
      <p className="small muted" role="status">
        {country === ''
          ? capital(headOf(shown, 'country or bloc', 'countries and blocs'))
          : `${name}: ${headOf(shown, 'partner', 'partners')}`}
      </p>
      <MapExport {...props} counted={counted} title={title} />
      <MapTable {...props} counted={counted} />
    </>
  )
}
