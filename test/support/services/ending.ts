const endings: (() => Promise<unknown>)[] = []

/** Has something ended with the run; the last started first. */
export function atRunEnd(end: () => Promise<unknown>): void {
  endings.push(end)
}

export async function endAll(): Promise<void> {
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch(console.error)
}
