/** Prints an answer as JSON for machines, or in words for people. */
export function print(json: boolean | undefined, answer: unknown, words: () => string): void {
  console.log(json ? JSON.stringify(answer, null, 2) : words())
}

/** `3 changes`, `1 change`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
