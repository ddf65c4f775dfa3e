import { useMemo, type ReactNode } from 'react'
import { useAddress } from '../address/useAddress'
import { useGraphQL } from '../fetch/useGraphQL'
import { capital } from '../format/labels'
import { count, formatNumber } from '../format/numbers'
import { InitiativeMarksDocument, ListingDocument, type ListingQuery } from '../generated/graphql'
import { Page } from '../layout/Page'
import { QueryResult } from '../layout/QueryResult'
import { RuleLink } from '../rules/RuleLink'
import type { Column } from '../table/column'
import { DataTable } from '../table/DataTable'
import type { Filter } from './filter'
import { ListCount } from './ListCount'
import { ListFilters } from './ListFilters'
import { ListLinks } from './ListLinks'
import { useDateMarks, type DateMarks } from './useDateMarks'
import { MAX_LISTED, variablesFrom, type ListedKind } from './variables'

/** A person, agency, initiative or source of the table. */
export type Listed = ListingQuery['listing']['nodes'][number] & {
  /** Absent while they load, and for people, agencies and sources. */
  readonly marks?: DateMarks
}

/** The parts that differ between the tables of people, agencies, initiatives and sources. */
export interface ListingProps {
  readonly kind: ListedKind
  /** The name of the kind in the singular and plural, for the address and the sentences of the page. */
  readonly noun: readonly [one: string, many: string]
  readonly lead: ReactNode
  /** The order of the rows, for the caption of the table. */
  readonly order: string
  readonly filters: readonly Filter[]
  readonly columns: readonly Column<Listed>[]
}

/** Shows one table of all things of a kind, with filters. The address stores the filters and the order. */
export function ListingPage({ kind, noun, lead, order, filters, columns }: ListingProps) {
  const address = useAddress()
  const text = address.search.toString()
  const variables = useMemo(() => variablesFrom(kind, new URLSearchParams(text)), [kind, text])
  const answer = useGraphQL(ListingDocument, variables, { keep: true })
  const marks = useDateMarks(kind, answer.data?.listing.nodes)
  const [, many] = noun
  return (
    <Page
      title={capital(many)}
      lead={
        <p>
          {lead} <RuleLink rule="figures-of-the-whole-graph" of={many} />
        </p>
      }
      queries={[
        { name: `the ${many}`, query: ListingDocument, variables },
        ...(kind === 'INITIATIVE' && answer.data !== undefined
          ? [{ name: 'the dates to check', query: InitiativeMarksDocument, variables: { ids: idsOf(answer.data) } }]
          : []),
      ]}
    >
      <ListLinks />
      <ListFilters filters={filters} address={address} />
      <QueryResult of={answer}>
        {({ listing }) => (
          <>
            <ListCount
              words={countedIn(listing, noun)}
              none={`such ${many}`}
              next={listing.nodes.length === MAX_LISTED ? listing.nodes.at(-1)?.id : undefined}
              address={address}
            />
            {listing.nodes.length > 0 && (
              <DataTable
                name={many}
                caption={`${capital(many)}, ${order}`}
                columns={columns}
                rows={listing.nodes.map((node) => ({ ...node, marks: marks.get(node.id) }))}
                keyOf={({ id }) => id}
                total={listing.total}
              />
            )}
          </>
        )}
      </QueryResult>
    </Page>
  )
}

const idsOf = ({ listing }: ListingQuery): string[] => listing.nodes.map(({ id }) => id)

function countedIn({ total, nodes }: ListingQuery['listing'], noun: ListingProps['noun']): string | null {
  if (total === 0) return null
  const all = count(total, ...noun)
  return nodes.length === total ? all : `${all}, ${formatNumber(nodes.length)} of them on this page`
}
