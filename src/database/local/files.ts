import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file so that a reader, and whoever comes after a crash, sees all of it or none. */
export function writeWhole(path: string, content: string, mode = 0o600): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.new`
  writeFileSync(temporary, content, { mode, flush: true })
  renameSync(temporary, path)
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
