import { Outward } from '../../evidence/SourceLine'
import { When } from '../../format/When'
import type { CoverageQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type List = CoverageQuery['publishedLists'][number]

const columns: Column<List>[] = [
  {
    id: 'list',
    header: 'List',
    value: ({ name }) => name,
    cell: ({ name, url }) => (
      <>
        <bdi>{name}</bdi> {url != null && <Outward url={url} />}
      </>
    ),
  },
  { id: 'publisher', header: 'Publisher', value: ({ publisher }) => publisher ?? null },
  { id: 'on', header: 'Read on', value: ({ on }) => on ?? null, cell: ({ on }) => <When date={on} /> },
  { id: 'held', header: 'On record', value: ({ heldCount, number }) => `${heldCount} of ${number ?? 'unknown'}` },
  { id: 'missing', header: 'Missing', value: missingText },
]

function missingText({ missing, unnamedCount }: List): string {
  const unnamed = unnamedCount == null || unnamedCount === 0 ? [] : [`${unnamedCount} whose names are not recorded`]
  return [...missing, ...unnamed].join('; ')
}

/** Shows published lists, each with the number of instruments on record and the names of the missing instruments. */
export function ListTable({ lists }: { lists: readonly List[] }) {
  return <DataTable name="lists" caption="Published lists" columns={columns} rows={lists} keyOf={({ id }) => id} />
}
