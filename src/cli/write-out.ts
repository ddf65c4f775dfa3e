import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/**
 * Writes pieces of text to a file, or to the standard output without one; waits for a slow reader, so that memory stays
 * bounded. Returns how many pieces there were.
 */
export async function writeOut(
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
