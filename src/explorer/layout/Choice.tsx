/** A choice of one among several, each with its words. */
export function Choice(props: {
  label: string
  value: string
  choose: (value: string) => void
  options: readonly (readonly [value: string, words: string])[]
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.choose(event.target.value)}>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
