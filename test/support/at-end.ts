type Close = () => Promise<void>

const ofFile: Close[] = []
const ofTest: Close[] = []

/** Closes a resource after the file's last test. The resource that was opened last is closed first. */
export function atEnd(close: Close): void {
  ofFile.push(close)
}

/** Closes a resource after the current test. */
export function afterTest(close: Close): void {
  ofTest.push(close)
}

export const closeOfTest = (): Promise<void> => closeAll(ofTest)
export const closeOfFile = (): Promise<void> => closeAll(ofFile)

async function closeAll(endings: Close[]): Promise<void> {
  for (let close = endings.pop(); close; close = endings.pop()) await close()
}
