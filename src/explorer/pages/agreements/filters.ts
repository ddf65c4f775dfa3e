import { today } from '../../format/dates'
import type { AgreementStatus, Bindingness } from '../../generated/graphql'
import { countryFilters, labelled, yearsUntil, type Filter, type Option } from '../../listing/filter'
import { agreementKinds } from '../../ties/agreement-kinds'
import { endsWithoutYear } from './ends'

const statuses: readonly AgreementStatus[] = [
  'PROPOSED',
  'NEGOTIATING',
  'ANNOUNCED',
  'APPROVED',
  'SIGNED',
  'ADOPTED',
  'RATIFIED',
  'PROVISIONALLY_APPLIED',
  'IN_EFFECT',
  'SUSPENDED',
  'COMPLETED',
  'EXPIRED',
  'TERMINATED',
  'REPLACED',
  'ENDED',
  'ABANDONED',
  'UNKNOWN',
]
const bindings: readonly Bindingness[] = ['BINDING', 'MIXED', 'NON_BINDING', 'UNKNOWN']

/** The number of years after today for which an end can be chosen. */
const YEARS_AHEAD = 10

/** Returns the filters of the table of agreements. */
export const filtersOf = (): Filter[] => [
  ...countryFilters,
  { by: 'topic' },
  { by: 'choice', name: 'kind', label: 'Kind of agreement', options: labelled('any kind', agreementKinds) },
  { by: 'choice', name: 'status', label: 'Status', options: labelled('any status', statuses) },
  { by: 'choice', name: 'bindingness', label: 'Binding', options: labelled('any', bindings) },
  { by: 'year', label: 'Year', none: 'any year, and undated' },
  { by: 'choice', name: 'end', label: 'End', options: ends() },
  { by: 'sources', label: 'Sources', none: 'any number' },
  { by: 'disputed' },
]

function ends(): Option[] {
  const years = yearsUntil(Number(today().slice(0, 4)) + YEARS_AHEAD)
  return [['', 'any end, or none'], ...endsWithoutYear, ...years.map((year): Option => [year, `in ${year}`])]
}
