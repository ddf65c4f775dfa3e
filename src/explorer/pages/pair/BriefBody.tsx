import type { UseQueryResult } from '@tanstack/react-query'
import {
  type AgreementPeopleFragment,
  BriefSignatoriesDocument,
  type BriefSignatoriesQuery,
  PairDiscrepanciesDocument,
  type PairDiscrepanciesQuery,
  type PairEntrySourcesQuery,
} from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { today } from '../../format/dates'
import { QueryResult } from '../../layout/QueryResult'
import { signatoriesMovedOn } from './brief-checks'
import { briefPartsOf, footnotesOf } from './brief-parts'
import { BriefChecks } from './BriefChecks'
import { BriefCommitments } from './BriefCommitments'
import { BriefDiscrepancies } from './BriefDiscrepancies'
import { BriefLines } from './BriefLines'
import { BriefSources } from './BriefSources'
import { Expiry } from './Expiry'
import type { AsOf } from './useAsOf'
import { type Entries, evidenceById, useAgreementPeople, useEntrySources } from './usePair'

interface BodyProps {
  readonly id: string
  readonly entries: Entries
  readonly asOf: AsOf
  readonly citation: string | undefined
}

/**
 * Shows everything below the figures of a brief. Shows nothing until all of it has loaded, because the footnotes are
 * numbered across all parts.
 */
export function BriefBody(props: BodyProps) {
  const people = useAgreementPeople(props.entries)
  const sources = useEntrySources(props.entries)
  const discrepancies = useGraphQL(PairDiscrepanciesDocument, { id: props.id })
  const noAgreements = props.entries.agreements.length + props.entries.recorded.length === 0
  const signed = (people.data?.agreements ?? []).flatMap((one) => one.signatoriesConnection.edges)
  const ids = [...new Set(signed.map(({ node }) => node.id))].sort()
  const signatories = useGraphQL(BriefSignatoriesDocument, { ids }, { enabled: ids.length > 0 })
  const needed: UseQueryResult<unknown>[] = [
    ...(noAgreements ? [] : [people]),
    sources,
    discrepancies,
    ...(ids.length === 0 ? [] : [signatories]),
  ]
  const missing = needed.find(({ data }) => data === undefined)
  if (missing !== undefined) return <QueryResult of={missing}>{() => null}</QueryResult>
  return (
    <BriefFound
      {...props}
      people={people.data?.agreements ?? []}
      sources={sources.data ?? {}}
      discrepancies={discrepancies.data?.ties[0]?.discrepancies ?? []}
      signatories={signatories.data ?? { people: [] }}
    />
  )
}

interface Found extends BodyProps {
  readonly people: readonly AgreementPeopleFragment[]
  readonly sources: PairEntrySourcesQuery
  readonly discrepancies: PairDiscrepanciesQuery['ties'][number]['discrepancies']
  readonly signatories: BriefSignatoriesQuery
}

function BriefFound({ entries, asOf, citation, people, sources, discrepancies, signatories }: Found) {
  const parts = briefPartsOf(entries, asOf)
  const shown = parts.flatMap((part) => part.entries)
  const isShown = new Set(shown.map(({ id }) => id))
  const disputed = discrepancies.filter(({ about }) => asOf.day === undefined || isShown.has(about.id))
  const day = asOf.day ?? today()
  const moved = signatoriesMovedOn(shown, people, signatories, day)
  const evidence = evidenceById(sources)
  const footnotes = footnotesOf([
    ...shown.flatMap(({ id }) => evidence.get(id)?.sources ?? []),
    ...disputed.flatMap(({ values }) => values.flatMap((value) => value.sources)),
    ...moved.flatMap((point) => point.sources),
  ])
  const claims = sources.agreements ?? []
  return (
    <>
      {parts.map((part) => (
        <BriefLines key={part.title} part={part} {...{ asOf, people, evidence, footnotes }} />
      ))}
      <Expiry agreements={entries.agreements.filter(({ id }) => isShown.has(id))} asOf={asOf} />
      <BriefCommitments entries={entries} asOf={asOf} />
      <BriefDiscrepancies of={disputed} footnotes={footnotes} />
      <BriefSources footnotes={footnotes} citation={citation} />
      <BriefChecks {...{ shown, people, claims, moved, footnotes }} effects={asOf.effects} />
    </>
  )
}
