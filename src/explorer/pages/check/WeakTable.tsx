import { EntityLink } from '../../entity/EntityLink'
import { formatValue } from '../../entity/Discrepancy'
import { SourcesById } from '../../evidence/SourcesById'
import { WeakMark } from '../../evidence/WeakMark'
import { formatField, formatLabel, kindName } from '../../format/labels'
import type { WeakValuesQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type WeakValue = WeakValuesQuery['weakValues'][number]

const columns: Column<WeakValue>[] = [
  {
    id: 'about',
    header: 'About',
    value: ({ about }) => about.name ?? about.id,
    cell: ({ about }) => <EntityLink kind={kindName(about.kind)} id={about.id} name={about.name ?? about.id} />,
  },
  { id: 'property', header: 'What', value: nameOf },
  {
    id: 'value',
    header: 'Value',
    value: valueOf,
    cell: ({ other, ...value }) =>
      other == null ? (
        <bdi>{valueOf({ other, ...value }) ?? 'none preferred'}</bdi>
      ) : (
        <EntityLink kind={kindName(other.kind)} id={other.id} name={other.name ?? other.id} />
      ),
  },
  {
    id: 'reasons',
    header: 'Why',
    value: ({ reasons }) => reasons.map(formatLabel).join(', '),
    cell: (value) => (
      <WeakMark
        origins={value.reasons.includes('ONE_ORIGIN') ? 1 : null}
        disputed={value.reasons.includes('DISPUTED')}
        of={`${nameOf(value)} of ${value.about.name ?? value.about.id}`}
      />
    ),
  },
  {
    id: 'sources',
    header: 'Evidence',
    value: ({ sourceIds }) => sourceIds.join(' '),
    cell: (value) =>
      value.sourceIds.length === 0 ? (
        '—'
      ) : (
        <SourcesById ids={value.sourceIds} of={`${nameOf(value)} of ${value.about.name ?? value.about.id}`} unmarked />
      ),
  },
]

/** Shows values to check, with the reason and the sources of each. */
export function WeakTable({ values }: { values: readonly WeakValue[] }) {
  return (
    <DataTable
      name="values-to-check"
      caption="Values that rest on one independent origin or are disputed"
      columns={columns}
      rows={values}
      keyOf={({ id }) => id}
    />
  )
}

function nameOf({ property, aspect, relationship }: WeakValue): string {
  if (property != null) return formatField(property)
  return aspect ?? formatLabel(relationship)
}

function valueOf({ other, value, property }: WeakValue): string | null {
  if (other != null) return other.name ?? other.id
  return value == null ? null : formatValue(property, value)
}
