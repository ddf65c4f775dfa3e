import { CountryNamesDocument } from '../generated/graphql'
import { useAnswer } from '../fetch/useAnswer'

/** A choice of one country or bloc by name. */
export function CountrySelect(props: {
  label: string
  value: string
  choose: (id: string) => void
  /** What stands for no country: “any country”. */
  none?: string
  hideLabel?: boolean
}) {
  const { data } = useAnswer(CountryNamesDocument, {})
  const countries = data?.countries ?? []
  const known = props.value === '' || countries.some(({ id }) => id === props.value)
  return (
    <label className="field">
      <span className={props.hideLabel === true ? 'hidden-visually' : undefined}>{props.label}</span>
      <select value={props.value} onChange={(event) => props.choose(event.target.value)}>
        <option value="">{props.none ?? props.label}</option>
        {!known && <option value={props.value}>{props.value}</option>}
        {countries.map((country) => (
          <option key={country.id} value={country.id}>
            {country.name}
          </option>
        ))}
      </select>
    </label>
  )
}
