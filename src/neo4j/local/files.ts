import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * The number of attempts to write. An attempt fails if another process mistakes the temporary file for a leftover and
 * removes it before it is renamed.
 */
const MAX_ATTEMPTS = 3

/** Writes a file so that readers always see either the old or the new content in full, even after a crash. */
export function writeAtomically(path: string, content: string, mode = 0o600): void {
  for (let attempt = 1; ; attempt++) {
    const temporary = `${path}.${randomBytes(4).toString('hex')}.new`
    writeFileSync(temporary, content, { mode, flush: true })
    try {
      return renameSync(temporary, path)
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isMissing(error)) throw error
    }
  }
}

/** Returns the parsed JSON of a file, or undefined if the file is missing or is not valid JSON. */
export function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}
