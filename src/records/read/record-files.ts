import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { basename, extname, join } from 'node:path'
import { MAX_FILE_SIZE } from './decode'
import { fileProblem, type Problem } from './problem'
import { MAX_WORKBOOK } from './workbook'

/** The formats of record files, by file extension. */
const FORMATS = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'workbook',
  '.ods': 'workbook',
} as const

/** Returns the format of a file, or undefined if the file extension is unknown. */
export const formatOf = (file: string): (typeof FORMATS)[keyof typeof FORMATS] | undefined =>
  FORMATS[extname(file).toLowerCase() as keyof typeof FORMATS]

/** The allowed file names, as a problem about a file's format states them. */
export const ENDINGS = `a name that ends in ${Object.keys(FORMATS).join(', ')}`

/** Files without records that may be in the same folder as record files. */
const NO_RECORDS = /\.schema\.json$|^\.|^~\$/

/** The file with the decisions about the records of a folder. The file must be readable, but contains no records. */
const DECISIONS = /^decisions\.ya?ml$/

/** Record files, and the problems of the files and folders that cannot be read. */
export interface RecordFiles {
  /** The paths, sorted by name. If several paths lead to one file, only one of them is listed. */
  files: string[]
  problems: Problem[]
}

/**
 * The files, folders and problems found so far. Files and folders are identified by their paths after all links are
 * resolved.
 */
interface Found {
  readonly files: Map<string, string>
  readonly folders: Set<string>
  readonly problems: Problem[]
}

/**
 * Finds the record files at the given paths: the files themselves, and all files with a known extension in folders and
 * their subfolders. Follows links. Opens no file, because opening a pipe or a device can block forever.
 */
export function recordFiles(paths: readonly string[]): RecordFiles {
  const found: Found = { files: new Map(), folders: new Set(), problems: [] }
  for (const path of paths) visit(path, found, { given: true, above: [] })
  return { files: [...found.files.values()].sort(), problems: found.problems }
}

interface Place {
  /** Whether the path was given, rather than found in a folder. */
  given: boolean
  /** The folders that contain the path. */
  above: readonly string[]
}

function visit(path: string, found: Found, { given, above }: Place): void {
  const stats = statsOf(path)
  if ('message' in stats) return void found.problems.push(stats)
  if (stats.isDirectory()) return visitFolder(path, found, above)
  const isRecords = given || (formatOf(path) && !DECISIONS.test(basename(path)))
  if (!isRecords && !DECISIONS.test(basename(path))) return
  const problem = problemOf(path, stats)
  if (problem) found.problems.push(problem)
  if (problem || !isRecords) return
  const file = realpathSync(path)
  if (!found.files.has(file)) found.files.set(file, path)
}

function visitFolder(path: string, found: Found, above: readonly string[]): void {
  const folder = realpathSync(path)
  if (above.includes(folder))
    return void found.problems.push(fileProblem(path, `is a link to ${folder}, which contains it`, LINK))
  if (found.folders.has(folder)) return
  found.folders.add(folder)
  for (const name of namesIn(path, found)) visit(join(path, name), found, { given: false, above: [...above, folder] })
}

/**
 * Returns the names of the files and folders in a folder. Links come last, so that a file is listed under its own path
 * and not under the path of a link.
 */
function namesIn(folder: string, { problems }: Found): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NO_RECORDS.test(name))
    const [links, others] = [
      entries.filter((entry) => entry.isSymbolicLink()),
      entries.filter((entry) => !entry.isSymbolicLink()),
    ]
    return [...others, ...links].map(({ name }) => name)
  } catch (error) {
    problems.push(cannotBeOpened(folder, error))
    return []
  }
}

const LINK = 'a link to a file or folder elsewhere; correct or remove the link'

function statsOf(path: string): Stats | Problem {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ELOOP') return fileProblem(path, 'is a link that leads back to itself', LINK)
    if (code !== 'ENOENT') return cannotBeOpened(path, error)
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    if (!isLink) return fileProblem(path, 'there is no such file or folder')
    return fileProblem(path, `is a link to ${readlinkSync(path)}, which does not exist`, LINK)
  }
}

/** Returns the reason why a file cannot be read, if there is one. */
function problemOf(file: string, stats: Stats): Problem | undefined {
  if (!stats.isFile()) return fileProblem(file, `is ${kindOf(stats)}`, 'a regular file; remove it, or copy its content')
  const largest = formatOf(file) === 'workbook' ? MAX_WORKBOOK.packed : MAX_FILE_SIZE
  if (stats.size > largest) {
    const allowed = `at most ${megabytes(largest)}; split it in two`
    return { ...fileProblem(file, 'is too large', allowed), found: megabytes(stats.size) }
  }
  try {
    accessSync(file, constants.R_OK)
    return undefined
  } catch (error) {
    return cannotBeOpened(file, error)
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

/** Returns the problem of a file or folder that the operating system refuses to open. */
export function cannotBeOpened(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
  return fileProblem(path, `cannot be opened (${code})`, 'a file or folder that you may read')
}
