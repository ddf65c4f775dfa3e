import type { Filter } from './bad-arguments'
import { type Definitions, type Link, propertyOf, type TypeDefinition } from './definitions'
import type { Node, Relationship, Value } from './graph'
import { follow, type Linked } from './links'

/** The result of a condition on one row. As in Cypher, null means unknown. */
type Truth = boolean | null

/** Checks whether nodes and relationships match a `where`. A row is kept only if the result is true. */
export class Filters {
  constructor(private readonly definitions: Definitions) {}

  /** Evaluates a `where` on a node of a type. */
  ofNode(filter: Filter, node: Node, type: string): Truth {
    const definition = this.definitions.get(type)!
    return every(
      filter,
      (name, value) => {
        const connected = name.replace(/Connection$/, '')
        const link = linkOf(definition, name) ?? linkOf(definition, connected)
        if (!link) return this.ofProperty(definition, name, value, node.properties)
        const holds = (linked: Linked, part: Filter) =>
          name === connected ? this.ofEnd(part, linked, link) : this.ofConnection(part, linked, link)
        return ofRelationships(value as Filter, follow(node, link, this.definitions), holds)
      },
      (part) => this.ofNode(part, node, type),
    )
  }

  /** Evaluates the `where` of a list within a node. */
  ofEnd(filter: Filter, { node, type }: Linked, link: Link): Truth {
    if (!link.isUnion) return this.ofNode(filter, node, type)
    return ofMember(filter, type, (part) => this.ofNode(part, node, type))
  }

  /** Evaluates the `where` of a page within a node, on the node, the relationship, or both. */
  ofConnection(filter: Filter, linked: Linked, link: Link): Truth {
    return link.isUnion
      ? ofMember(filter, linked.type, (part) => this.ofEdge(part, linked, link))
      : this.ofEdge(filter, linked, link)
  }

  private ofEdge(filter: Filter, linked: Linked, link: Link): Truth {
    return every(
      filter,
      (name, value) =>
        name === 'node'
          ? this.ofNode(value as Filter, linked.node, linked.type)
          : this.ofRelationship(value as Filter, linked.relationship, link.properties!),
      (part) => this.ofEdge(part, linked, link),
    )
  }

  private ofRelationship(filter: Filter, relationship: Relationship, type: string): Truth {
    const definition = this.definitions.get(type)!
    return every(
      filter,
      (name, value) => this.ofProperty(definition, name, value, relationship.properties),
      (part) => this.ofRelationship(part, relationship, type),
    )
  }

  private ofProperty(
    definition: TypeDefinition,
    name: string,
    filter: unknown,
    row: Readonly<Record<string, Value>>,
  ): Truth {
    return ofValue(filter as Filter, row[propertyOf(definition, name)] ?? null)
  }
}

function linkOf(definition: TypeDefinition, name: string): Link | undefined {
  const field = definition.fields.get(name)
  return field?.kind === 'relationship' ? field.link : undefined
}

/**
 * Evaluates all fields of an object, including AND, OR and NOT. The result is true only if all fields are true. An
 * empty object is true.
 */
function every(filter: Filter, field: (name: string, value: unknown) => Truth, part: (filter: Filter) => Truth): Truth {
  return and(
    Object.entries(filter).map(([name, value]) => {
      if (name === 'AND') return and((value as Filter[]).map(part))
      // An empty list contains no condition.
      if (name === 'OR') return (value as Filter[]).length === 0 || or((value as Filter[]).map(part))
      if (name === 'NOT') return not(part(value as Filter))
      return field(name, value)
    }),
  )
}

/**
 * Evaluates the filter of a union, which has a part for each of its types. Nodes of types that the filter does not name
 * are left out, but `{}` keeps all nodes.
 */
function ofMember(filter: Filter, type: string, holds: (part: Filter) => Truth): Truth {
  if (Object.keys(filter).length === 0) return true
  return type in filter && holds(filter[type] as Filter)
}

function ofRelationships(
  filter: Filter,
  linked: readonly Linked[],
  holds: (linked: Linked, part: Filter) => Truth,
): Truth {
  return and(
    Object.entries(filter).map(([quantifier, part]) => {
      const truths = linked.map((one) => holds(one, part as Filter))
      const matching = truths.filter((truth) => truth === true).length
      if (quantifier === 'some') return matching > 0
      if (quantifier === 'none') return matching === 0
      if (quantifier === 'single') return matching === 1
      // `all`: at least one matches, and none is false.
      return matching > 0 && !truths.includes(false)
    }),
  )
}

/** Evaluates the operators on one value. The result is true only if all operators are true. */
function ofValue(filter: Filter, value: Value): Truth {
  return and(
    Object.entries(filter).map(([operator, operand]) => {
      if (operator === 'caseInsensitive') return ofValue(lowerCased(operand) as Filter, lowerCased(value) as Value)
      if (operand === null) return value === null || (Array.isArray(value) && value.length === 0)
      return OPERATORS[operator]!(normalised(value) as Value, normalised(operand) as Value)
    }),
  )
}

const OPERATORS: Readonly<Record<string, (value: Value, operand: Value) => Truth>> = {
  eq: (value, operand) => (value === null ? null : JSON.stringify(value) === JSON.stringify(operand)),
  in: (value, operand) => {
    const list = operand as Value[]
    return value === null && list.length > 0 ? null : list.includes(value)
  },
  contains: onTexts((value, operand) => value.includes(operand)),
  startsWith: onTexts((value, operand) => value.startsWith(operand)),
  endsWith: onTexts((value, operand) => value.endsWith(operand)),
  matches: onTexts((value, operand) => new RegExp(`^(?:${operand})$`, 'u').test(value)),
  includes: (value, operand) => (value === null ? null : (value as Value[]).includes(operand)),
  lt: ordered((order) => order < 0),
  lte: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  gte: ordered((order) => order >= 0),
}

function onTexts(holds: (value: string, operand: string) => boolean) {
  return (value: Value, operand: Value): Truth => (value === null ? null : holds(value as string, operand as string))
}

/** Compares numbers and dates. Dates are compared as strings, which sort chronologically. */
function ordered(holds: (order: number) => boolean) {
  return (value: Value, operand: Value): Truth =>
    value === null ? null : holds(value > operand! ? 1 : value < operand! ? -1 : 0)
}

/** Normalises strings to the Unicode form that is used for comparisons. */
const normalised = (value: unknown): unknown => mapTexts(value, (text) => text.normalize('NFC'))
const lowerCased = (value: unknown): unknown => mapTexts(value, (text) => text.normalize('NFC').toLowerCase())

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapTexts(part, change)]))
}

function and(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true
}

function or(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(null) ? null : false
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth
}
