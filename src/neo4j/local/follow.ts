import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * Keeps what a program says in a file, tells each line, and returns all of them once it ended, aborted or not. Rejects
 * when it could not be started.
 */
export async function follow(
  program: ChildProcess,
  logFile: string,
  onLine: (line: string) => void,
): Promise<string[]> {
  const lines: string[] = []
  const log = createWriteStream(logFile)
  const keep = (line: string): void => {
    lines.push(line)
    log.write(`${line}\n`)
    onLine(line)
  }
  for (const stream of [program.stdout, program.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', keep)
  }
  await ended(program).finally(() => log.end())
  return lines
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    program.once('close', () => resolve())
    program.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error) // else `close` follows
    })
  })
}
