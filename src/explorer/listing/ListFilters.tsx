import type { Address } from '../address/useAddress'
import { today } from '../format/dates'
import { Choice } from '../layout/Choice'
import { CountrySelect } from '../layout/CountrySelect'
import { TopicChoice } from '../ties/TopicChoice'
import { yearsUntil, type Filter } from './filter'

/** Shows the filters of a table. A change starts the list from its beginning. */
export function ListFilters({ filters, address }: { filters: readonly Filter[]; address: Address }) {
  return (
    <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {filters.map((filter) => (
        <Field key={'name' in filter ? filter.name : filter.by} filter={filter} address={address} />
      ))}
    </form>
  )
}

function Field({ filter, address }: { filter: Filter; address: Address }) {
  const name = 'name' in filter ? filter.name : filter.by
  const value = address.get(name)
  const choose = (to: string) => address.set({ [name]: to || null, after: null })
  if (filter.by === 'country') return <CountrySelect {...filter} value={value} choose={choose} />
  if (filter.by === 'topic') return <TopicChoice value={value} choose={choose} />
  if (filter.by === 'disputed') return <Disputed value={value} choose={choose} />
  return <Choice label={filter.label} value={value} choose={choose} options={optionsOf(filter)} />
}

type Chosen = Extract<Filter, { by: 'choice' | 'year' | 'sources' }>

function optionsOf(filter: Chosen) {
  if (filter.by === 'choice') return filter.options
  const any = ['', filter.none] as const
  if (filter.by === 'sources') return [any, ...['2', '3', '5', '10'].map((n) => [n, `at least ${n}`] as const)]
  return [any, ...yearsUntil(Number(today().slice(0, 4))).map((year) => [year, year] as const)]
}

function Disputed({ value, choose }: { value: string; choose: (to: string) => void }) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={value === '1'}
        onChange={(event) => choose(event.currentTarget.checked ? '1' : '')}
      />
      Sources disagree
    </label>
  )
}
