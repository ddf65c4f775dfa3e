import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'

/** The shipped record files, as absolute paths. `data/decisions.yaml` is not among them. */
export function recordFiles(): string[] {
  const folder = join(projectRoot, 'data')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && path !== 'decisions.yaml')
    .sort()
    .map((path) => join(folder, path))
}
