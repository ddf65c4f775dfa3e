import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Decision, readDecisions } from '../../records'
import { DECISION_COMMENT } from '../export/yaml'

/** The decisions that come with some paths: a folder's `decisions.yaml`, and what an exported file says in its head. */
export function decisionsOf(paths: string[], files: string[]): Decision[] {
  return [...decisionFiles(paths).flatMap(readDecisions), ...files.flatMap(decisionsInHead)]
}

export function decisionFiles(paths: string[]): string[] {
  return paths
    .filter((path) => existsSync(path) && statSync(path).isDirectory())
    .map((path) => join(path, 'decisions.yaml'))
    .filter(existsSync)
}

function decisionsInHead(file: string): Decision[] {
  if (!/\.ya?ml$/.test(file)) return []
  const decisions: Decision[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.startsWith(DECISION_COMMENT)) break
    decisions.push(JSON.parse(line.slice(DECISION_COMMENT.length)) as Decision)
  }
  return decisions
}
