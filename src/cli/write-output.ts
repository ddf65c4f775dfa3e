import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/**
 * Writes strings to a file, or to standard output if no file is given. Waits for slow readers, so that memory use stays
 * bounded. Returns the number of strings written.
 */
export async function writeOutput(
  pieces: Iterable<string> | AsyncIterable<string>,
  output: string | undefined,
): Promise<number> {
  const stream = output === undefined ? process.stdout : createWriteStream(output)
  let written = 0
  for await (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain')
    written++
  }
  if (output === undefined) return written
  stream.end()
  await once(stream, 'finish')
  return written
}
