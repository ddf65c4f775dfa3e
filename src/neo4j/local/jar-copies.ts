import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Manifest, sha256 } from './manifest'

/** Files of Maven's cache that do not match the checksum that Maven Central gave for them. */
export class DamagedCacheError extends Error {
  override readonly name = 'DamagedCacheError'

  constructor(readonly paths: string[]) {
    super(`Damaged files in Maven's cache: ${paths.join(', ')}. Delete them and start again.`)
  }
}

/** Copies jars out of Maven's cache, each compared with the SHA-1 that Maven keeps beside it; returns what was copied. */
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

/** Removes files from Maven's cache, so that Maven fetches them anew. */
export function forget(paths: string[]): void {
  for (const path of paths) for (const file of [path, `${path}.sha1`]) rmSync(file, { force: true })
}

/** A mirror may give no checksum; then being there has to do. */
function matchesSha1(path: string, content: Buffer): boolean {
  if (content.length === 0) return false
  if (!existsSync(`${path}.sha1`)) return true
  const expected = readFileSync(`${path}.sha1`, 'utf8').trim().slice(0, 40).toLowerCase()
  return createHash('sha1').update(content).digest('hex') === expected
}
