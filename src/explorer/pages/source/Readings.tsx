import type { Fact } from '../../entity/Facts'
import { Outward } from '../../evidence/SourceLine'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import type { SourcePageQuery } from '../../generated/graphql'
import { Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type SourceNode = SourcePageQuery['sources'][number]
type Reading = SourceNode['readings'][number]

/** Returns the facts about the latest reading of a source. */
export function readingFacts(source: SourceNode): Fact[] {
  const { retrievedOn, readAs, contentHash, archivedUrl, lastSeen, keptUp } = source
  return [
    { name: 'Read', value: retrievedOn == null ? null : <When date={retrievedOn} /> },
    { name: 'How much was read', value: readAs == null ? null : formatLabel(readAs) },
    { name: 'Copy in an archive', value: archivedUrl == null ? null : <Outward url={archivedUrl} /> },
    { name: 'SHA-256 of the content read', value: contentHash && <code className="address">{contentHash}</code> },
    { name: 'Last seen at its address', value: lastSeen == null ? null : <When date={lastSeen} /> },
    { name: 'Kept up to date', value: keptUp === true ? 'yes: its reference date is the day of reading' : null },
  ]
}

const columns: Column<Reading>[] = [
  {
    id: 'retrievedOn',
    header: 'Read',
    value: ({ retrievedOn }) => retrievedOn ?? null,
    cell: ({ retrievedOn }) => (retrievedOn == null ? '—' : <When date={retrievedOn} />),
  },
  { id: 'readAs', header: 'How much', value: ({ readAs }) => (readAs == null ? null : formatLabel(readAs)) },
  {
    id: 'contentHash',
    header: 'SHA-256 of the content read',
    value: ({ contentHash }) => contentHash ?? null,
    cell: ({ contentHash }) => (contentHash == null ? '—' : <code className="address">{contentHash}</code>),
  },
  {
    id: 'archivedUrl',
    header: 'Copy in an archive',
    value: ({ archivedUrl }) => archivedUrl ?? null,
    cell: ({ archivedUrl }) => (archivedUrl == null ? '—' : <Outward url={archivedUrl} />),
  },
  {
    id: 'lastSeen',
    header: 'Last seen',
    value: ({ lastSeen }) => lastSeen ?? null,
    cell: ({ lastSeen }) => (lastSeen == null ? '—' : <When date={lastSeen} />),
  },
  { id: 'records', header: 'Records', value: ({ records }) => records.join('; ') },
]

/** Lists the readings of a source if records state more than one. States whether the content differs between them. */
export function Readings({ source }: { source: SourceNode }) {
  const { readings } = source
  if (readings.length < 2) return null
  const hashes = new Set(readings.flatMap(({ contentHash }) => contentHash ?? []))
  return (
    <Section
      title="Readings"
      id="readings"
      note={
        <>
          Records state different readings of this document. The latest one is shown above.
          {hashes.size > 1 && ' The content differs between them.'}
        </>
      }
    >
      <DataTable
        name={`readings-${source.id}`}
        caption="Readings of this document, latest first"
        columns={columns}
        rows={readings}
        keyOf={(reading) => JSON.stringify(reading)}
      />
    </Section>
  )
}
