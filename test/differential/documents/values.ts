import type { Definitions } from '../definitions'
import type { Graph, Value } from '../graph'
import { follow, typeOf } from '../links'
import type { Random } from './random'

/** The values of each property in the graph, so that filters find something. */
export class Values {
  private readonly pools = new Map<string, Value[]>()

  constructor(definitions: Definitions, graph: Graph) {
    const sets = new Map<string, Map<string, Value>>()
    const keep = (type: string, row: Readonly<Record<string, Value>>) => {
      for (const [name, field] of definitions.get(type)!.fields) {
        const value = field.kind === 'property' ? row[field.property] : undefined
        if (value === undefined || value === null) continue
        const key = `${type}.${name}`
        if (!sets.has(key)) sets.set(key, new Map())
        sets.get(key)!.set(JSON.stringify(value), value)
      }
    }
    const nodeTypes = [...definitions.values()].filter(({ labels }) => labels.length > 0)
    for (const node of graph.values()) {
      const type = typeOf(
        node,
        nodeTypes.map(({ name }) => name),
        definitions,
      )
      if (type === undefined) continue
      keep(type, node.properties)
      for (const field of definitions.get(type)!.fields.values()) {
        if (field.kind !== 'relationship' || field.link.properties === undefined) continue
        const { link } = field
        for (const { relationship } of follow(node, link, definitions)) keep(link.properties!, relationship.properties)
      }
    }
    for (const [key, set] of sets) this.pools.set(key, [...set.values()].sort(byText))
  }

  /** Returns all values of a property without duplicates, in an order that does not depend on the database. */
  of(type: string, field: string): readonly Value[] {
    return this.pools.get(`${type}.${field}`) ?? []
  }

  /** Returns a value of a property, or undefined if none is set. */
  pick(type: string, field: string, random: Random): Value | undefined {
    const pool = this.of(type, field)
    return pool.length === 0 ? undefined : random.pick(pool)
  }
}

const byText = (a: Value, b: Value): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
