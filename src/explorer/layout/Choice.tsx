/**
 * Lets the reader choose one option from a list. While `loading` is true, it is disabled and shows that its options are
 * incomplete, because the option whose name the reader types may not have loaded yet.
 */
export function Choice(props: {
  label: string
  value: string
  choose: (value: string) => void
  options: readonly (readonly [value: string, words: string])[]
  loading?: boolean
  hideLabel?: boolean
}) {
  const { value, options, loading = false } = props
  const known = value === '' || options.some(([one]) => one === value)
  return (
    <label className="field">
      <span className={props.hideLabel === true ? 'hidden-visually' : undefined}>{props.label}</span>
      <select
        value={value}
        disabled={loading}
        aria-busy={loading || undefined}
        onChange={(event) => props.choose(event.target.value)}
      >
        {loading && value === '' ? (
          <option value="">Loading…</option>
        ) : (
          options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))
        )}
        {!known && <option value={value}>{value}</option>}
      </select>
    </label>
  )
}
