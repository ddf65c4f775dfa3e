import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * Writes the output of a program to a file and passes each line to `onLine`. Returns all lines when the program has
 * ended, even if it was aborted. Rejects if the program could not be started.
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
    await new Promise<void>((resolve) => log.end(resolve)) // Otherwise, the last lines could be lost on exit.
  }
  return lines
}

function hasEnded(program: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    program.once('close', () => resolve())
    program.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error) // `close` follows an AbortError.
    })
  })
}
