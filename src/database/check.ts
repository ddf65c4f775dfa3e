import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, ReadOptions } from './connect'
import { cypherFolder, readCypher } from './cypher-file'
import { DatabaseTimeoutError } from './database-errors'
import { inSlices } from './write/rows'

/** A question about the graph whose right answer is no rows. */
export interface Check {
  /** The file's name without `.cypher`. */
  name: string
  /** What it protects: the first comment of the file. */
  protects: string
  /** Below `cypher/`. */
  path: string
}

export interface CheckResult extends Check {
  passed: boolean
  /** What is wrong: the id of a node, and in words what. */
  findings: { id: string; what: string }[]
}

/** Every check, by name. */
export function checks(): Check[] {
  const names = readdirSync(join(cypherFolder, 'checks')).filter((name) => name.endsWith('.cypher'))
  return names.sort().map((name) => {
    const text = readFileSync(join(cypherFolder, 'checks', name), 'utf8')
    return { name: name.replace(/\.cypher$/, ''), protects: firstComment(text), path: `checks/${name}` }
  })
}

/** How many checks are asked at once: each reads much of the graph on one processor. */
const AT_ONCE = 2

export interface CheckOptions {
  /** Names of the checks to run; all without it. */
  only?: string[]
  /** Milliseconds for all of them together; without it they take as long as they take. */
  timeout?: number
}

/**
 * Runs every check, or those of the given names.
 * @throws DatabaseTimeoutError when the time is over before they are through.
 */
export async function check(database: Database, { only, timeout }: CheckOptions = {}): Promise<CheckResult[]> {
  const wanted = checks().filter(({ name }) => only?.includes(name) ?? true)
  const end = timeout === undefined ? undefined : performance.now() + timeout
  const results: CheckResult[] = []
  for (const some of inSlices(wanted, AT_ONCE)) {
    const left = end === undefined ? {} : { timeout: Math.ceil(end - performance.now()) }
    if (left.timeout !== undefined && left.timeout <= 0) throw new DatabaseTimeoutError('TransactionTimedOut')
    results.push(...(await Promise.all(some.map((each) => run(database, each, left)))))
  }
  return results
}

async function run(database: Database, each: Check, options: ReadOptions): Promise<CheckResult> {
  const rows = await database.read(readCypher(each.path), {}, options)
  const findings = rows.map(({ id, what }) => ({ id: String(id), what: String(what) }))
  return { ...each, passed: findings.length === 0, findings }
}

function firstComment(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join(' ')
}
