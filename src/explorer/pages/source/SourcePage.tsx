import { SourceClaimsDocument, SourcePageDocument, type SourcePageQuery } from '../../generated/graphql'
import { Facts } from '../../entity/Facts'
import { NodePage } from '../../entity/NodePage'
import '../../entity/entity.css'
import { Outward, SourceLine } from '../../evidence/SourceLine'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { NoneRecorded, Section } from '../../layout/Section'
import { capital, formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { readingFacts, Readings } from './Readings'
import { SourceClaims } from './SourceClaims'
import { SourceFacts } from './SourceFacts'

/** A source, in the form in which the first query of its page returns it. */
type SourceNode = SourcePageQuery['sources'][number]

/** Shows the source page: its facts, its provenance, and every fact that it supports. */
export default function SourcePage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(SourcePageDocument, variables)
  const query = { name: 'the source', query: SourcePageDocument, variables }
  return (
    <NodePage kind="Source" id={id} answer={answer} pick={(data) => data.sources[0]} query={query}>
      {(source) => (
        <Page
          title={source.title ?? source.url}
          kind={`Source: ${formatLabel(source.kind)}`}
          queries={[query, { name: 'the values it states', query: SourceClaimsDocument, variables }]}
        >
          <Section title="Facts">
            <Facts
              facts={[
                { name: 'Document', value: <Outward url={source.url} /> },
                { name: 'Address', value: <code className="address">{source.url}</code> },
                { name: 'Publisher', value: source.publisher },
                { name: 'Published', value: source.publishedOn == null ? null : <When date={source.publishedOn} /> },
                { name: 'Kind', value: capital(formatLabel(source.kind)) },
                { name: 'Language', value: source.language },
                { name: 'Repeats, by its title', value: source.derivedFrom },
                ...readingFacts(source),
              ]}
            />
          </Section>
          <Readings source={source} />
          <Repeating source={source} />
          <SourceClaims id={id} />
          <SourceFacts id={id} />
        </Page>
      )}
    </NodePage>
  )
}

function Repeating({ source }: { source: SourceNode }) {
  return (
    <Section
      title="Repetitions"
      id="repeats"
      note="A document that repeats another is not a second origin. The two count as one independent origin."
    >
      {source.repeats.length + source.repeatedBy.length === 0 && <NoneRecorded what="repetition" />}
      <div className="columns">
        <Documents title="It repeats" sources={source.repeats} />
        <Documents title="Repeated by" sources={source.repeatedBy} />
      </div>
    </Section>
  )
}

function Documents({ title, sources }: { title: string; sources: SourceNode['repeats'] }) {
  if (sources.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="plain">
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
    </div>
  )
}
