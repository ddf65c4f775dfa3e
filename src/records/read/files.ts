import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The formats of record files, by the ending of their names. */
export const FORMATS: Readonly<Record<string, 'yaml' | 'json' | 'json-lines' | 'csv'>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
}

/** Files that stand beside records and are none. */
const NO_RECORDS = /^decisions\.ya?ml$|\.schema\.json$|^\./

/**
 * The record files at some paths: a file stands for itself, a folder for all files of a known ending in it and below.
 * In the order of their names, each once, however often it is named.
 */
export function recordFiles(paths: readonly string[]): { files: string[]; missing: string[] } {
  const missing = paths.filter((path) => !existsSync(path))
  const found = paths.filter((path) => existsSync(path)).flatMap((path) => (isFolder(path) ? filesBelow(path) : [path]))
  const byPlace = new Map(found.map((file) => [realpathSync(file), file]))
  return { files: [...byPlace.values()].sort(), missing }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (NO_RECORDS.test(entry.name)) return []
    if (isFolder(path)) return filesBelow(path)
    return extname(entry.name).toLowerCase() in FORMATS ? [path] : []
  })
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()
