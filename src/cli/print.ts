/** Prints a result as JSON, or formatted for the terminal. */
export function print(json: boolean | undefined, result: unknown, format: () => string): void {
  console.log(json ? JSON.stringify(result, null, 2) : format())
}

/** Formats a number with its noun: `3 changes`, `1 change`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}
