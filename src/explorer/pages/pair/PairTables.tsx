import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { EntityLink } from '../../entity/EntityLink'
import { Outward } from '../../evidence/SourceLine'
import { PairSourcesDocument, type SourcePartsFragment } from '../../generated/graphql'
import { bestDate, type Entry, kindOf, titleOf } from '../../timeline/item-of'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatLabel } from '../../format/labels'
import { inSentence } from '../../format/countries'
import { When } from '../../format/When'
import { type AsOf, isOutside } from './useAsOf'
import { type Entries, isAfter, type PairTie, sourcesById, type TwoCountries, useEntrySources } from './usePair'

// One entry, as a row of the table or of the exported file. `sources` contains URLs.
interface PairLine {
  readonly id: string
  readonly node: string
  readonly basis: string
  readonly kind: string
  readonly title: string
  readonly date: string | null
  readonly dateWord: string
  readonly status: string | null
  readonly sources: readonly string[]
  readonly isOutside: boolean
}

type SourcesOf = ReadonlyMap<string, readonly { url: string }[]>

const lineColumns: Column<PairLine>[] = [
  { id: 'date', header: 'Date', value: (row) => row.date, cell: (row) => <When date={row.date} /> },
  { id: 'dateIs', header: 'Date is', value: (row) => row.dateWord || null },
  { id: 'basis', header: 'Basis', value: (row) => formatLabel(row.basis) },
  { id: 'kind', header: 'Kind', value: (row) => row.kind },
  {
    id: 'title',
    header: 'Title',
    value: (row) => row.title,
    cell: (row) => <EntityLink kind={row.node} id={row.id} name={row.title} />,
  },
  { id: 'status', header: 'Status', value: (row) => row.status },
  { id: 'sources', header: 'Sources', value: (row) => row.sources.join(' '), cell: (row) => row.sources.length },
  { id: 'id', header: 'Id', value: (row) => row.id },
]

const lineColumnsAsOf: Column<PairLine>[] = [
  ...lineColumns,
  { id: 'onThisDate', header: 'On this date', value: (row) => (row.isOutside ? 'no' : 'yes') },
]

const sourceColumns: Column<SourcePartsFragment>[] = [
  {
    id: 'title',
    header: 'Title',
    value: (row) => row.title ?? null,
    cell: (row) => <EntityLink kind="Source" id={row.id} name={row.title ?? row.url} />,
  },
  { id: 'publisher', header: 'Publisher', value: (row) => row.publisher ?? null },
  {
    id: 'publishedOn',
    header: 'Published',
    value: (row) => row.publishedOn ?? null,
    cell: (row) => <When date={row.publishedOn} />,
  },
  { id: 'kind', header: 'Kind', value: (row) => formatLabel(row.kind) },
  { id: 'url', header: 'Address', value: (row) => row.url, cell: (row) => <Outward url={row.url} /> },
]

/** Shows all entries of the pair and all their sources as tables that readers can sort and export. */
export function PairTables(props: { tie: PairTie; two: TwoCountries; entries: Entries; asOf: AsOf }) {
  const { tie, two, entries, asOf } = props
  const sources = useGraphQL(PairSourcesDocument, { id: tie.id })
  const ofEntries = useEntrySources(entries)
  const name = `${two.one.id}-${two.other.id}`
  const title = `${inSentence(two.one.name)} and ${inSentence(two.other.name)}`
  return (
    <>
      {tie.sourceCount > 0 && (
        <Section title="Sources" id="sources">
          <QueryResult of={sources}>
            {({ ties: [found] }) => (
              <DataTable
                name={`sources-${name}`}
                caption={`Evidence for the tie of ${title}`}
                columns={sourceColumns}
                rows={found?.sources ?? []}
                keyOf={(row) => row.id}
                // The count leaves out sources of entries that only non-state bodies concluded. The table has them.
                total={Math.max(tie.sourceCount, found?.sources.length ?? 0)}
              />
            )}
          </QueryResult>
        </Section>
      )}
      <Section title="All entries, for export" id="lines">
        <QueryResult of={ofEntries}>
          {(found) => (
            <DataTable
              name={`tie-${name}`}
              caption={`Agreements, initiatives and contacts of ${title}`}
              columns={asOf.day === undefined ? lineColumns : lineColumnsAsOf}
              rows={linesOf(entries, sourcesById(found), asOf)}
              keyOf={(row) => `${row.basis} ${row.id}`}
            />
          )}
        </QueryResult>
      </Section>
    </>
  )
}

function linesOf({ agreements, initiatives, recorded, contacts }: Entries, sources: SourcesOf, asOf: AsOf): PairLine[] {
  const outside = (entry: { id: string }) => isOutside(asOf, entry.id)
  return [
    ...[...agreements, ...initiatives].map((one) => line(one, one.basis, sources, outside(one))),
    ...recorded.map((one) => line(one, 'not counted', sources, isAfter(one, asOf.day))),
    ...contacts.map((event) => line(event, 'CONTACT', sources, outside(event))),
  ]
}

function line(entry: Entry, basis: string, sources: SourcesOf, isOutside: boolean): PairLine {
  return {
    id: entry.id,
    node: entry.__typename,
    basis,
    kind: kindOf(entry),
    title: titleOf(entry),
    ...bestDate(entry),
    status: entry.__typename === 'Agreement' ? formatLabel(entry.status) : null,
    sources: (sources.get(entry.id) ?? []).map((source) => source.url),
    isOutside,
  }
}
