import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, ReadOptions } from './connect'
import { cypherFolder, readCypher } from './cypher-file'
import { DatabaseTimeoutError } from './database-errors'
import { inSlices } from './write/rows'

/** A query that should return no rows. */
export interface Check {
  /** The file name without `.cypher`. */
  name: string
  /** The rule that the check protects, from the first comment of the file. */
  protects: string
  /** The path below `cypher/`. */
  path: string
}

/** The result of a check. */
export interface CheckResult extends Check {
  passed: boolean
  /** The faults that the check found. */
  findings: Fault[]
}

/** A fault that a check found. */
export interface Fault {
  /** The id of a node. */
  id: string
  what: string
  /** The ids of the other nodes in the fault, if the check names them. */
  others?: string[]
}

/** Returns all checks, sorted by name. */
export function checks(): Check[] {
  const names = readdirSync(join(cypherFolder, 'checks')).filter((name) => name.endsWith('.cypher'))
  return names.sort().map((name) => {
    const text = readFileSync(join(cypherFolder, 'checks', name), 'utf8')
    return { name: name.replace(/\.cypher$/, ''), protects: firstComment(text), path: `checks/${name}` }
  })
}

/**
 * The number of checks that run at the same time. Each check uses one processor and reads a large part of the graph.
 */
const CONCURRENCY = 2

/** The checks to run, and their time limit. */
export interface CheckOptions {
  /** Names of the checks to run. By default, all checks run. */
  only?: string[]
  /** The time limit for all checks together, in milliseconds. There is no limit by default. */
  timeout?: number
}

/**
 * Runs the checks with the given names, or all checks.
 * @throws DatabaseTimeoutError if the checks exceed the time limit.
 */
export async function check(
  database: Pick<Database, 'read'>,
  { only, timeout }: CheckOptions = {},
): Promise<CheckResult[]> {
  const wanted = checks().filter(({ name }) => only?.includes(name) ?? true)
  const end = timeout === undefined ? undefined : performance.now() + timeout
  const results: CheckResult[] = []
  for (const some of inSlices(wanted, CONCURRENCY)) {
    const left = end === undefined ? {} : { timeout: Math.ceil(end - performance.now()) }
    if (left.timeout !== undefined && left.timeout <= 0) throw new DatabaseTimeoutError('TransactionTimedOut')
    results.push(...(await Promise.all(some.map((each) => run(database, each, left)))))
  }
  return results
}

async function run(database: Pick<Database, 'read'>, each: Check, options: ReadOptions): Promise<CheckResult> {
  const rows = await database.read(readCypher(each.path), {}, options)
  const findings = rows.map((row): Fault => {
    const others = row.others as string[] | undefined
    return { id: String(row.id), what: String(row.what), ...(others && { others }) }
  })
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
