import { useEffect, useRef } from 'react'
import { dayIn } from './day-in'

/**
 * Shows a field for a date. A complete date takes effect at once. An incomplete date does not, so that the page does
 * not change while the reader types.
 */
export function DayField(props: { label: string; value: string; choose: (day: string | null) => void }) {
  const { label, value } = props
  const field = useRef<HTMLInputElement>(null)
  // The field is kept when the value changes. A new field would lose the focus while the reader types.
  useEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value
  }, [value])
  const choose = (input: HTMLInputElement, isDone: boolean) => {
    const day = dayIn(input, isDone)
    if (day !== undefined && (day ?? '') !== value) props.choose(day)
  }
  return (
    <label className="field day-field">
      <span>{label}</span>
      <input
        ref={field}
        type="date"
        defaultValue={value}
        onChange={(event) => choose(event.target, false)}
        onBlur={(event) => choose(event.target, true)}
        onKeyDown={(event) => event.key === 'Enter' && choose(event.currentTarget, true)}
      />
    </label>
  )
}
