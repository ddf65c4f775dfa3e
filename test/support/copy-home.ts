import { cpSync } from 'node:fs'
import type { Home } from '../../src/neo4j/local/home'

/** Copies the contents of a stopped home: its store and its password. */
export function copyHome(from: Home, to: Home): void {
  for (const part of ['data', 'password', 'version'] as const) cpSync(from[part], to[part], { recursive: true })
}
