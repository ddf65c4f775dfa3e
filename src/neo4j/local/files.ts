import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** How often a file is written again that another process tidied away as a left-over before it had its name. */
const TRIES = 3

/** Writes a file so that a reader, and whoever comes after a crash, sees all of it or none. */
export function writeWhole(path: string, content: string, mode = 0o600): void {
  for (let left = TRIES; ; left--) {
    const temporary = `${path}.${randomBytes(4).toString('hex')}.new`
    writeFileSync(temporary, content, { mode, flush: true })
    try {
      return renameSync(temporary, path)
    } catch (error) {
      if (left === 1 || !isMissing(error)) throw error
    }
  }
}

/** The JSON of a file; undefined when there is none, or it is no JSON. */
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
