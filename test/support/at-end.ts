type Close = () => Promise<void>

const ofFile: Close[] = []
const ofTest: Close[] = []

/** Has something closed after the last test of the file; the last opened first. */
export function atEnd(close: Close): void {
  ofFile.push(close)
}

/** The same after the test that runs now. */
export function afterTest(close: Close): void {
  ofTest.push(close)
}

export const closeOfTest = (): Promise<void> => closeAll(ofTest)
export const closeOfFile = (): Promise<void> => closeAll(ofFile)

async function closeAll(endings: Close[]): Promise<void> {
  for (let close = endings.pop(); close; close = endings.pop()) await close()
}
