import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from './files'

/** What a complete artifact folder holds. It is written last. */
export interface Manifest {
  jars: { name: string; size: number; sha256: string }[]
}

export const manifestFile = (folder: string): string => join(folder, 'manifest.json')

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** Whether a folder holds exactly the jars of its manifest: by name and size, or thoroughly, by content. */
export function isWhole(folder: string, { thorough = false } = {}): boolean {
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
    return false // a jar, or all of them, are gone
  }
}
