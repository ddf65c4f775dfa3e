import { CountryNamesDocument } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'
import { Choice } from './Choice'

/** Lets the reader choose a country or bloc by name. */
export function CountrySelect(props: {
  label: string
  value: string
  choose: (id: string) => void
  /** The label of the option that selects no country, such as “any country”. */
  none?: string
  hideLabel?: boolean
}) {
  const { data, isPending } = useGraphQL(CountryNamesDocument, {})
  const countries = data?.countries ?? []
  return (
    <Choice
      {...props}
      loading={isPending}
      options={[
        ['', props.none ?? props.label],
        ...countries.map(({ id, name, kind }) => [id, kind === 'FORMER' ? `${name} (former country)` : name] as const),
      ]}
    />
  )
}
