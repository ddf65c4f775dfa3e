const endings: (() => Promise<unknown>)[] = []

/** Runs a function at the end of the run. The function that was registered last runs first. */
export function atRunEnd(end: () => Promise<unknown>): void {
  endings.push(end)
}

export async function endAll(): Promise<void> {
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch(console.error)
}
