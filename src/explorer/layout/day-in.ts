/** The state of a date field: its value, and whether it contains a date that is not complete. */
interface DayInput {
  readonly value: string
  readonly validity: { readonly badInput: boolean }
}

/**
 * Returns the day in a date field, null if the field is empty, or undefined if the day is not complete. While a reader
 * types the year 2022, browsers give the years 0002, 0020 and 0202, which are not complete. `isDone` is false while the
 * reader types: an empty field may then be the beginning of a new day.
 */
export function dayIn({ value, validity }: DayInput, isDone: boolean): string | null | undefined {
  if (/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return value
  return value === '' && isDone && !validity.badInput ? null : undefined
}
