import { useMemo } from 'react'
import { useAddress } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import { today } from '../../format/dates'
import { capital } from '../../format/labels'
import { count } from '../../format/numbers'
import { AgreementListDocument, AgreementMarksDocument, DisputedPropertiesDocument } from '../../generated/graphql'
import { ListCount } from '../../listing/ListCount'
import { ListFilters } from '../../listing/ListFilters'
import { ListLinks } from '../../listing/ListLinks'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { RuleLink } from '../../rules/RuleLink'
import { AgreementTable } from './AgreementTable'
import { chosenFrom, MAX_LISTED } from './choice'
import { filtersOf } from './filters'
import { rowsOf, withMarks } from './rows'

/** Shows one table of all agreements, with filters. The address stores the filters and the order. */
export default function AgreementsPage() {
  const address = useAddress()
  const text = address.search.toString()
  const chosen = useMemo(() => chosenFrom(new URLSearchParams(text)), [text])
  const { variables } = chosen
  const filters = useMemo(filtersOf, [])
  const country = address.get('country')
  const disputedOf = { first: MAX_LISTED, ...(country !== '' && { country }) }
  const answer = useGraphQL(AgreementListDocument, variables, { keep: true })
  const marks = useGraphQL(AgreementMarksDocument, variables, { keep: true })
  const disputed = useGraphQL(DisputedPropertiesDocument, disputedOf, { keep: true })
  return (
    <Page
      title="Agreements"
      lead={
        <p>
          Every agreement on record, of any kind and status: announced, signed, in effect or ended. A topic includes its
          narrower topics. <RuleLink rule="figures-of-the-whole-graph" of="agreements" />
        </p>
      }
      queries={[
        { name: 'the agreements', query: AgreementListDocument, variables },
        { name: 'the values to check', query: AgreementMarksDocument, variables },
        { name: 'the disagreements of sources', query: DisputedPropertiesDocument, variables: disputedOf },
      ]}
    >
      <ListLinks />
      <ListFilters filters={filters} address={address} />
      <QueryResult of={answer}>
        {({ latestAgreements }) => (
          <QueryResult of={disputed}>
            {({ discrepancies }) => {
              const rows = rowsOf(latestAgreements, discrepancies, chosen, today())
              const next = latestAgreements.length === MAX_LISTED ? latestAgreements.at(-1)?.id : undefined
              const isPart = next !== undefined || address.get('after') !== ''
              return (
                <>
                  <ListCount
                    words={countedIn(rows.length, latestAgreements.length, isPart)}
                    none="such agreements"
                    next={next}
                    address={address}
                  />
                  {rows.length > 0 && <AgreementTable rows={withMarks(rows, marks.data?.latestAgreements)} />}
                  {discrepancies.length === MAX_LISTED && (
                    <p className="small muted">
                      Only the first {MAX_LISTED} disagreements are marked. Choose a country.
                    </p>
                  )}
                </>
              )
            }}
          </QueryResult>
        )}
      </QueryResult>
    </Page>
  )
}

function countedIn(rows: number, loaded: number, isPart: boolean): string | null {
  if (rows === 0) return isPart ? `None among ${count(loaded, 'loaded agreement')}` : null
  return `${capital(count(rows, 'agreement'))}${isPart ? ` among ${count(loaded, 'loaded agreement')}` : ''}`
}
