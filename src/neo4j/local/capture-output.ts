import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * Writes the output of a program to a file, passes each line to `onLine`, and returns all lines when the program has
 * ended, aborted or not. Rejects if the program could not be started.
 */
export async function captureOutput(
  program: ChildProcess,
  logFile: string,
  onLine: (line: string) => void,
): Promise<string[]> {
  const lines: string[] = []
  const log = createWriteStream(logFile)
  const capture = (line: string): void => {
    lines.push(line)
    log.write(`${line}\n`)
    onLine(line)
  }
  for (const stream of [program.stdout, program.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', capture)
  }
  try {
    await hasEnded(program)
  } finally {
    await new Promise<void>((resolve) => log.end(resolve)) // Otherwise an exit could lose the last lines.
  }
  return lines
}

function hasEnded(program: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    program.once('close', () => resolve())
    program.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error) // After an AbortError comes `close`.
    })
  })
}
