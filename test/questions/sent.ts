import { isDate, isInt } from 'neo4j-driver'
import type { Statement } from './running'

/**
 * Formats statements as a text that people can read and paste into Neo4j Browser. Each statement appears once, below
 * all sets of parameters with which it was sent. Root fields are resolved concurrently, so the statements are sorted
 * alphabetically.
 */
export function textOf(statements: Pick<Statement, 'cypher' | 'parameters'>[]): string {
  const given = new Map<string, Set<string>>()
  for (const { cypher, parameters } of statements) {
    const lines = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${literal(value)}\n`)
    given.set(cypher, (given.get(cypher) ?? new Set()).add(lines.sort().join('')))
  }
  const texts = [...given].map(([cypher, times]) => `${[...times].sort().join('// and\n')}\n${cypher.trim()};\n`)
  return texts.sort().join('\n')
}

/** Formats the value of a parameter in Cypher. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (isDate(value as object)) return `date('${String(value)}')`
  if (isInt(value)) return value.toString()
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}: ${literal(part)}`)
    .join(', ')}}`
}
