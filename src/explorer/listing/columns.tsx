import { Link } from 'wouter'
import { pathOf, type PageKind } from '../address/paths'
import { EntityLink, EntityLinks } from '../entity/EntityLink'
import { ClaimMark } from '../evidence/WeakMark'
import { sortDay } from '../format/dates'
import { formatField } from '../format/labels'
import { When } from '../format/When'
import type { Column } from '../table/column'
import type { Listed } from './ListingPage'

/** The column of a name, which links to the page. */
export const nameColumn = (kind: PageKind, header: string): Column<Listed> => ({
  id: 'name',
  header,
  value: ({ name }) => name,
  cell: ({ id, name }) => <EntityLink kind={kind} id={id} name={name} />,
})

/** The column of countries. */
export const countriesColumn = (header: string): Column<Listed> => ({
  id: 'countries',
  header,
  value: ({ countries }) => countries.map(({ name }) => name).join('; ') || null,
  cell: ({ countries }) => (countries.length === 0 ? '—' : <EntityLinks kind="Country" of={countries} />),
})

/** The column of types, each in the words that the page uses for it. */
export const typesColumn = (header: string, words: (type: string) => string): Column<Listed> => ({
  id: 'types',
  header,
  value: ({ types }) => types.map(words).join('; ') || null,
})

/** The column of a date, with a mark if the date should be checked. */
export const dateColumn = (id: 'on' | 'endedOn', header: string): Column<Listed> => ({
  id,
  header,
  value: (node) => sortDay(node[id]) ?? null,
  cell: (node) =>
    node[id] == null ? (
      '—'
    ) : (
      <>
        <When date={node[id]} /> <ClaimMark claims={node.marks?.[id]} of={`${node.name}, ${header.toLowerCase()}`} />
      </>
    ),
})

/** The column with the number of entries: agreements, initiatives and events. */
export const entriesColumn = (header: string): Column<Listed> => ({
  id: 'entries',
  header,
  numeric: true,
  value: ({ entryCount }) => entryCount,
})

/** The column of topics. */
export const topicsColumn = (header: string): Column<Listed> => ({
  id: 'topics',
  header,
  value: ({ topics }) => topics.map(({ name }) => name).join('; ') || null,
  cell: ({ topics }) => (topics.length === 0 ? '—' : <EntityLinks kind="Topic" of={topics} />),
})

/** The column with the number of sources, which links to them. */
export const sourcesColumn = (kind: PageKind): Column<Listed> => ({
  id: 'sources',
  header: 'Sources',
  numeric: true,
  value: ({ sourceCount }) => sourceCount ?? null,
  cell: ({ id, sourceCount }) => <Link href={`${pathOf(kind, id)}#sources`}>{sourceCount}</Link>,
})

/** The column of the properties on which sources disagree, and the column of the id. */
export const lastColumns: readonly Column<Listed>[] = [
  {
    id: 'disputed',
    header: 'Sources disagree on',
    value: ({ disputed }) => disputed.map(formatField).join('; ') || null,
  },
  { id: 'id', header: 'Id', value: ({ id }) => id },
]
