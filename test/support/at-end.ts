type Close = () => Promise<void>

const ofFile: Close[] = []
const ofTest: Close[] = []

/** Closes something after the last test of the file. What was opened last is closed first. */
export function atEnd(close: Close): void {
  ofFile.push(close)
}

/** Closes something after the current test. */
export function afterTest(close: Close): void {
  ofTest.push(close)
}

export const closeOfTest = (): Promise<void> => closeAll(ofTest)
export const closeOfFile = (): Promise<void> => closeAll(ofFile)

async function closeAll(endings: Close[]): Promise<void> {
  for (let close = endings.pop(); close; close = endings.pop()) await close()
}
