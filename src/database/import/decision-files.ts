import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../../records/decide/decision'
import { decisionsInHead, readDecisions } from '../../records/decide/decisions-file'

/**
 * Returns the decisions that belong to the given paths: the decisions in the `decisions.yaml` of each folder, and the
 * decisions in comments at the top of exported files.
 */
export function decisionsOf(paths: readonly string[], files: readonly string[]): Decision[] {
  const exported = files.filter((file) => /\.ya?ml$/.test(file))
  return [
    ...decisionFiles(paths).flatMap(readDecisions),
    ...exported.flatMap((file) => decisionsInHead(readFileSync(file, 'utf8'))),
  ]
}

/** Returns the `decisions.yaml` of each folder among the given paths. */
export function decisionFiles(paths: readonly string[]): string[] {
  return paths
    .filter((path) => existsSync(path) && statSync(path).isDirectory())
    .map((path) => join(path, 'decisions.yaml'))
    .filter(existsSync)
}
