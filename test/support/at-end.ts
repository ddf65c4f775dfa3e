const endings: (() => Promise<void>)[] = []

/** Has something closed after the last test of the file; the last opened first. */
export function atEnd(close: () => Promise<void>): void {
  endings.push(close)
}

export async function closeAll(): Promise<void> {
  for (let close = endings.pop(); close; close = endings.pop()) await close()
}
