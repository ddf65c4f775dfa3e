import { createReadStream, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupFileError, DamagedBackupError, NotABackupError } from './backup-errors'

/** The maximum length of a line, in bytes. A record takes up at most a few hundred kilobytes. */
const MAX_LINE = 64 * 1024 * 1024

/**
 * Yields the lines of a gzip file, including the line breaks.
 * @throws BackupFileError, NotABackupError, DamagedBackupError
 */
export async function* linesIn(file: string): AsyncGenerator<Buffer> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new BackupFileError(file, 'does not exist.')
  if (!stat.isFile()) throw new BackupFileError(file, 'is not a file.')
  if (stat.size === 0) throw new NotABackupError(file)
  try {
    yield* splitLines(file)
  } catch (error) {
    throw asBackupError(error, file)
  }
}

async function* splitLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.once('error', (error) => unzipped.destroy(error))
  let rest: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of source.pipe(unzipped) as AsyncIterable<Buffer>) {
      let start = 0
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end + 1)])
        rest = []
        size = 0
        start = end + 1
      }
      rest.push(chunk.subarray(start))
      size += chunk.length - start
      if (size > MAX_LINE) throw new DamagedBackupError(file, 'a line is too long')
    }
    if (size > 0) yield Buffer.concat(rest)
  } finally {
    source.destroy()
    unzipped.destroy()
  }
}

function asBackupError(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new DamagedBackupError(file, 'its end is missing')
  if (code === 'Z_DATA_ERROR') {
    const isOther = (error as Error).message.includes('incorrect header check')
    return isOther ? new NotABackupError(file) : new DamagedBackupError(file, 'its compressed data has been changed')
  }
  if (code === 'EACCES') return new BackupFileError(file, 'cannot be read: you do not have permission.')
  return error
}
