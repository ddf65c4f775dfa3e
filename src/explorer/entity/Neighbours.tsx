import { useGraphQL } from '../fetch/useGraphQL'
import { NeighboursOfDocument } from '../generated/graphql'
import { QueryResult } from '../layout/QueryResult'
import { Section } from '../layout/Section'
import { Facts } from './Facts'
import { linkList } from './LinkList'
import { neighboursBy, relationshipsOf, type Way } from './ways'

/** Shows related entities by relationship. `all` lists all relationships that the page requests in the same query. */
export function Neighbours({ id, ways, all = ways }: { id: string; ways: readonly Way[]; all?: readonly Way[] }) {
  const answer = useGraphQL(NeighboursOfDocument, { id, relationships: relationshipsOf(all) })
  return (
    <QueryResult of={answer} quiet>
      {({ neighbourhood }) => {
        const facts = ways.map((way) => ({ name: way.name, value: linkList(neighboursBy(way, id, neighbourhood)) }))
        if (facts.every(({ value }) => value === null)) return null
        return (
          <Section title="Seen in, before and after" id="neighbours">
            <Facts facts={facts} />
          </Section>
        )
      }}
    </QueryResult>
  )
}
