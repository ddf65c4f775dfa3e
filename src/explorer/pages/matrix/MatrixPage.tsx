import { CountryNamesDocument, MatrixDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { capital } from '../../format/labels'
import { count } from '../../format/numbers'
import { RuleLink } from '../../rules/RuleLink'
import { sectionOf } from '../../rules/rules'
import { MatrixFilters } from './MatrixFilters'
import { MatrixGrid } from './MatrixGrid'
import { MatrixTable } from './MatrixTable'
import { matrixRows } from './rows'
import { headOf } from './head'
import { useMatrixAddress } from './useMatrixAddress'
import './matrix.css'

/** Shows the matrix page: all pairs in a table, or in a grid that is shaded by count or by newest entry. */
export default function MatrixPage() {
  const choice = useMatrixAddress()
  const answer = useGraphQL(MatrixDocument, choice.variables, { keep: true })
  const countries = useGraphQL(CountryNamesDocument, {})
  return (
    <Page
      title="Who works with whom"
      kind="Matrix"
      lead="Every pair of countries with a tie on record. Unless you choose otherwise, only agreements and initiatives between exactly two countries count."
      queries={[{ name: 'the matrix', query: MatrixDocument, variables: choice.variables }]}
    >
      <MatrixFilters choice={choice} />
      <QueryResult of={answer}>
        {({ tieMatrix }) => {
          const rows = matrixRows(tieMatrix, countries.data?.countries ?? [], choice.order)
          return (
            <>
              <p className="small muted" role="status">
                {headOf(tieMatrix)} {capital(count(rows.length, 'country or bloc', 'countries and blocs'))}. An empty
                cell means that nothing counts with these filters.{' '}
                <RuleLink rule={sectionOf(choice.variables)} of="the number in each cell" />
              </p>
              {choice.view === 'table' ? (
                <MatrixTable cells={tieMatrix} countries={rows} />
              ) : (
                <MatrixGrid cells={tieMatrix} rows={rows} shade={choice.shade} />
              )}
            </>
          )
        }}
      </QueryResult>
    </Page>
  )
}
