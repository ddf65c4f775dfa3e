import { readFileSync } from 'node:fs'
import neo4j, { type Driver, isNode } from 'neo4j-driver'
import type { Graph, Node, Relationship, Value } from './graph'
import { plainValue } from './graph'

/** The answer of a field's file: nodes of the graph, or plain values. */
export type Answer = unknown

/** A file, split into the part for Neo4j Browser and the statement. */
interface FieldFile {
  /** The line that matches `this`. */
  readonly match: string
  readonly rest: string
  readonly parameters: readonly string[]
}

/** Answers fields by running their files. Each file runs only once for the same node and arguments. */
export class FieldFiles {
  private readonly files = new Map<string, FieldFile>()
  private readonly answers = new Map<string, Promise<Answer[]>>()

  constructor(
    private readonly driver: Driver,
    private readonly graph: Graph,
  ) {}

  /** Returns the rows of a file's only column. `days` are the arguments that are dates. */
  rows(
    path: string,
    of: Node | Relationship,
    args: Record<string, unknown>,
    days: readonly string[],
  ): Promise<Answer[]> {
    const key = JSON.stringify([path, of.elementId, args])
    const known = this.answers.get(key)
    if (known) return known
    const answer = this.run(path, of, args, days)
    this.answers.set(key, answer)
    return answer
  }

  /**
   * Returns the value that a file gives for each relationship that is a fact, by element id. `name` is the file's only
   * column.
   */
  async ofRelationships(path: string, name: string): Promise<Map<string, Value>> {
    const statement = `MATCH ()-[this]->() WHERE this.sources IS NOT NULL
      CALL (this) { ${this.read(path).rest} }
      RETURN elementId(this) AS id, ${name} AS value`
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(statement)
      return new Map(records.map((record) => [record.get('id') as string, plainValue(record.get('value'))]))
    } finally {
      await session.close()
    }
  }

  private async run(
    path: string,
    of: Node | Relationship,
    args: Record<string, unknown>,
    days: readonly string[],
  ): Promise<Answer[]> {
    const { match, rest, parameters: names } = this.read(path)
    const isRelationship = 'from' in of
    // In the file of a relationship's field, this line matches any relationship as an example.
    const matchThis = isRelationship ? 'MATCH ()-[this]->() WHERE elementId(this) = $elementId' : match
    const given = names.map((name) => [name, parameter(args[name] ?? null, days.includes(name))] as const)
    const parameters = { ...Object.fromEntries(given), id: of.properties['id'], elementId: of.elementId }
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(`${matchThis}\n${rest}`, parameters)
      return records.map((record) => this.plain(record.get(0)))
    } finally {
      await session.close()
    }
  }

  private read(path: string): FieldFile {
    const known = this.files.get(path)
    if (known) return known
    const text = readFileSync(path, 'utf8')
    const lines = text.split('\n').filter((line) => !line.startsWith(':param'))
    const first = lines.findIndex((line) => /^MATCH .*\bthis\b/.test(line))
    if (first < 0) throw new Error(`${path} has no line that matches this.`)
    const parameters = [...text.matchAll(/^:param (\w+)/gm)].map(([, name]) => name!)
    const file = {
      parameters,
      match: lines[first]!,
      rest: lines
        .slice(first + 1)
        .join('\n')
        .trimEnd()
        .replace(/;$/, ''),
    }
    this.files.set(path, file)
    return file
  }

  private plain(value: unknown): unknown {
    if (isNode(value)) return this.graph.get(value.elementId)
    if (Array.isArray(value)) return value.map((entry) => this.plain(entry))
    const isMap = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
    if (!isMap) return plainValue(value)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.plain(part)]))
  }
}

function parameter(value: unknown, isDay: boolean): unknown {
  if (typeof value === 'number') return neo4j.int(value)
  return isDay && typeof value === 'string' ? neo4j.types.Date.fromStandardDate(new Date(value)) : value
}
