/**
 * Shows a field for a date. The date is read only when it is complete, so that the page does not change while the
 * reader types.
 */
export function DayField(props: { label: string; value: string; choose: (day: string | null) => void }) {
  const choose = (text: string) => {
    if (text !== props.value) props.choose(text === '' ? null : text)
  }
  return (
    <label className="field day-field">
      <span>{props.label}</span>
      <input
        key={props.value}
        type="date"
        defaultValue={props.value}
        onBlur={(event) => choose(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && choose(event.currentTarget.value)}
      />
    </label>
  )
}
