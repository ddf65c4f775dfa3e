import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sha256 } from '../../model/sha256'
import { readJson } from './files'

/** The list of jars in a complete artifact folder. This file is written last. */
export interface Manifest {
  jars: { name: string; size: number; sha256: string }[]
}

/** Returns the path of the manifest in an artifact folder. */
export const manifestFile = (folder: string): string => join(folder, 'manifest.json')

/**
 * Returns the paths of the jars in an artifact folder, in a fixed order. Returns an empty list if the folder no longer
 * exists.
 */
export function jarsIn(folder: string): string[] {
  const lib = join(folder, 'lib')
  if (!existsSync(lib)) return []
  const names = readdirSync(lib).sort()
  return names.map((name) => join(lib, name))
}

/**
 * Checks whether a folder contains exactly the jars of its manifest. Compares names and sizes, and with `thorough` also
 * the content, because a damaged jar can have the correct size.
 */
export function isComplete(folder: string, { thorough = false } = {}): boolean {
  const manifest = readJson<Manifest>(manifestFile(folder))
  if (!manifest) return false
  const lib = join(folder, 'lib')
  try {
    return (
      readdirSync(lib).length === manifest.jars.length &&
      manifest.jars.every(({ name, size, sha256: digest }) => {
        const path = join(lib, name)
        return statSync(path).size === size && (!thorough || sha256(readFileSync(path)) === digest)
      })
    )
  } catch {
    return false // Some jars are missing.
  }
}

/** Files in Maven's cache do not match the checksums of Maven Central. */
export class DamagedCacheError extends Error {
  override readonly name = 'DamagedCacheError'

  constructor(readonly paths: string[]) {
    super(`Damaged files in Maven's cache: ${paths.join(', ')}. Delete them and start again.`)
  }
}

/**
 * Copies jars from Maven's cache and returns their manifest.
 * @throws DamagedCacheError if jars do not match the SHA-1 that Maven keeps next to each jar
 */
export async function copyVerified(jars: string[], lib: string): Promise<Manifest> {
  mkdirSync(lib, { recursive: true })
  const manifest: Manifest = { jars: [] }
  const damaged: string[] = []
  for (const path of jars) {
    const content = existsSync(path) ? await readFile(path) : Buffer.alloc(0)
    if (!matchesSha1(path, content)) damaged.push(path)
    const name = basename(path)
    await writeFile(join(lib, name), content)
    manifest.jars.push({ name, size: content.length, sha256: sha256(content) })
  }
  if (damaged.length > 0) throw new DamagedCacheError(damaged)
  return manifest
}

/** Removes files from Maven's cache, so that Maven fetches them again. */
export function removeFromCache(paths: string[]): void {
  for (const path of paths) for (const file of [path, `${path}.sha1`]) rmSync(file, { force: true })
}

/**
 * Checks a file against its checksum. Some mirrors provide no checksums. Without a checksum, any file that is not empty
 * is accepted.
 */
function matchesSha1(path: string, content: Buffer): boolean {
  if (content.length === 0) return false
  if (!existsSync(`${path}.sha1`)) return true
  const expected = readFileSync(`${path}.sha1`, 'utf8').trim().slice(0, 40).toLowerCase()
  return createHash('sha1').update(content).digest('hex') === expected
}
