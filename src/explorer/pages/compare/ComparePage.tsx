import { useMemo } from 'react'
import { Link } from 'wouter'
import { useAddress } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import { inSentence } from '../../format/countries'
import { CompareDocument } from '../../generated/graphql'
import { Choice } from '../../layout/Choice'
import { Page } from '../../layout/Page'
import { QueryResult } from '../../layout/QueryResult'
import { BasisChoice } from '../../ties/BasisChoice'
import { countedBy } from '../../ties/counted-by'
import { TieFilters } from '../../ties/TieFilters'
import { MAX_COMPARED, useCompared } from './compared'
import { Comparison } from './Comparison'
import { CountryChoice } from './CountryChoice'
import { listNames } from './lines'
import './compare.css'

/** Shows the comparison page: the partners, topics and kinds of agreements of two to five countries, side by side. */
export default function ComparePage() {
  const address = useAddress()
  const compared = useCompared(address.all('of'))
  const text = address.search.toString()
  const counted = useMemo(() => countedBy(new URLSearchParams(text)), [text])
  const variables = { countries: compared.map(({ id }) => id), ...counted }
  const ready = compared.length >= 2 && compared.length <= MAX_COMPARED
  const answer = useGraphQL(CompareDocument, variables, { keep: true, enabled: ready })
  const view = address.get('view') === 'table' ? 'table' : 'picture'
  const names = listNames(compared.map(({ name }) => inSentence(name)))
  return (
    <Page
      title={compared.length < 2 ? 'Compare countries' : listNames(compared.map(({ name }) => name))}
      kind={compared.length < 2 ? undefined : 'Comparison'}
      lead={
        <p>
          Who {ready ? names : 'two to five countries'} work with, on which topics, and in which kinds of agreements:
          what all of them share, what several share, and what each has alone.
        </p>
      }
      queries={ready ? [{ name: 'the comparison', query: CompareDocument, variables }] : []}
    >
      <CountryChoice compared={compared} address={address} />
      {!ready && <NotReady of={compared.length} />}
      {ready && (
        <>
          <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
            <BasisChoice address={address} />
            <TieFilters address={address} />
            <Choice
              label="Shown as"
              value={view}
              choose={(value) => address.set({ view: value === 'table' ? value : null })}
              options={[
                ['picture', 'picture'],
                ['table', 'table'],
              ]}
            />
          </form>
          <QueryResult of={answer}>
            {({ compare }) => <Comparison lines={compare} compared={compared} counted={counted} view={view} />}
          </QueryResult>
        </>
      )}
    </Page>
  )
}

function NotReady({ of }: { of: number }) {
  if (of > MAX_COMPARED)
    return (
      <p>
        At most {MAX_COMPARED} countries can be compared. Remove {of - MAX_COMPARED}.
      </p>
    )
  if (of === 1) return <p>Add at least one more country.</p>
  return (
    <p>
      Choose two to five countries, or start with <Link href="/compare?of=EE&of=SG">Estonia and Singapore</Link> or{' '}
      <Link href="/compare?of=GB&of=KR&of=SG">the United Kingdom, South Korea and Singapore</Link>.
    </p>
  )
}
