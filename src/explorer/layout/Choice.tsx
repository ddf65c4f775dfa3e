/**
 * A choice of one among several, each with its words. While `loading`, its options are not all there: it says so and cannot
 * be used, because a name typed into it would choose nothing.
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
