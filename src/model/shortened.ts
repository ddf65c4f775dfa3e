/** The maximum number of characters that a message repeats from an input. */
const MAX_REPEATED = 100

/** Shortens an input for a message, because an input can be as long as a request. */
export function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= MAX_REPEATED ? text : `${letters.slice(0, MAX_REPEATED).join('')}…`
}
