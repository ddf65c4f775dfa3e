import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { askedFields } from './asked-fields'
import type { Definitions } from './definitions'

/** The served schema, and the definitions from which it is generated. */
interface Schemas {
  readonly schema: GraphQLSchema
  readonly definitions: Definitions
}

/** The places where a condition or sort key may appear. */
const PLACES = ['root', 'nested', 'edge'] as const
type Place = (typeof PLACES)[number]

/** A combination of a type, a kind of value, an operator and a place, or a field that a file answers. */
export interface Cell {
  readonly type: string
  readonly kind: string
  readonly operator: string
  readonly place: Place
}

const cell = (type: string, kind: string, operator: string, place: Place): Cell => ({ type, kind, operator, place })

/** Returns the name of a cell. */
export const keyOf = ({ type, kind, operator, place }: Cell): string => [type, kind, operator, place].join(' ')

/** Returns every cell that the schema allows, once. */
export function allCells({ schema, definitions }: Schemas): Cell[] {
  const cells = new Map<string, Cell>()
  const add = (one: Cell) => cells.set(keyOf(one), one)
  for (const { name: type, labels, fields } of definitions.values()) {
    const [where, sort] = [schema.getType(`${type}Where`), schema.getType(`${type}Sort`)]
    const places: readonly Place[] =
      labels.length === 0 ? ['edge'] : isLinked(type, definitions) ? ['root', 'nested'] : ['root']
    for (const [name, field] of fields) if (field.kind === 'file') add(cell(type, 'file', name, places[0]!))
    for (const place of places) {
      if (isInputObjectType(where)) for (const one of cellsOfWhere(type, where, place)) add(one)
      if (isInputObjectType(sort) && Object.keys(sort.getFields()).some((name) => fields.has(name))) {
        for (const direction of ['ASC', 'DESC']) add(cell(type, 'sort', direction, place))
      }
    }
  }
  return [...cells.values()]
}

function isLinked(type: string, definitions: Definitions): boolean {
  return [...definitions.values()].some(({ fields }) =>
    [...fields.values()].some((field) => field.kind === 'relationship' && field.link.targets.includes(type)),
  )
}

function* cellsOfWhere(type: string, where: GraphQLInputObjectType, place: Place): Generator<Cell> {
  for (const field of Object.values(where.getFields())) {
    const input = getNamedType(field.type)
    if (isLogical(field.name)) yield cell(type, 'logic', field.name, place)
    else if (isInputObjectType(input)) {
      for (const [operator, kind] of operatorsOf(input, field.name)) yield cell(type, kind, operator, place)
    }
  }
}

/** Returns the operators of an input, each with the kind of its operand. */
export function operatorsOf(input: GraphQLInputObjectType, field: string): [operator: string, kind: string][] {
  return Object.values(input.getFields()).flatMap((operator): [string, string][] => {
    const within = getNamedType(operator.type)
    if (!isInputObjectType(within)) return [[operator.name, kindOf(input, operator)]]
    if (operator.name !== 'caseInsensitive') return [[operator.name, field.endsWith('Connection') ? 'page' : 'list']]
    return Object.values(within.getFields()).map(({ name }) => [name, 'any case'])
  })
}

function kindOf(input: GraphQLInputObjectType, { type }: GraphQLInputField): string {
  const { eq, includes } = input.getFields()
  const named = getNamedType(type)
  const kind = isEnumType(named) ? 'enum' : named.name
  return includes && eq && isListType(getNullableType(eq.type)) ? `[${kind}]` : kind
}

const isLogical = (name: string): boolean => ['AND', 'OR', 'NOT'].includes(name)

type Input = Readonly<Record<string, unknown>>

/** Returns the cells that a request covers. */
export function cellsOf(document: DocumentNode, variables: Input, { schema, definitions }: Schemas): Cell[] {
  return askedFields(schema, document, variables).flatMap(({ parent, field, args }) => {
    const typeOf = (name: string) => field.args.find((argument) => argument.name === name)?.type
    const place: Place = parent === 'Query' ? 'root' : 'nested'
    const [where, sort] = [typeOf('where'), typeOf('sort')].map((type) => type && getNamedType(type))
    const isFile = definitions.get(parent)?.fields.get(field.name)?.kind === 'file'
    const own = isFile
      ? [cell(parent, 'file', field.name, definitions.get(parent)!.labels.length > 0 ? 'root' : 'edge')]
      : []
    return [
      ...own,
      ...(isInputObjectType(where) && args['where'] ? usedIn(args['where'] as Input, where, place, definitions) : []),
      ...(isInputObjectType(sort)
        ? ((args['sort'] ?? []) as Input[]).flatMap((key) => sortedBy(key, sort, place))
        : []),
    ]
  })
}

function usedIn(filter: Input, input: GraphQLInputObjectType, place: Place, definitions: Definitions): Cell[] {
  const type = input.name.replace(/Where$/, '')
  const fields = input.getFields()
  return Object.entries(filter).flatMap(([name, value]) => {
    const within = getNamedType(fields[name]!.type)
    if (value === null || !isInputObjectType(within)) return []
    if (isLogical(name)) {
      const parts = Array.isArray(value) ? (value as Input[]) : [value as Input]
      const own = definitions.has(type) ? [cell(type, 'logic', name, place)] : []
      return [...own, ...parts.flatMap((part) => usedIn(part, within, place, definitions))]
    }
    if (!definitions.has(type)) return usedIn(value as Input, within, name === 'edge' ? 'edge' : place, definitions)
    // An operator may also exist in a form that ignores case. The first one is the plain operator.
    const operators = new Map(operatorsOf(within, name).reverse())
    return Object.entries(value as Input).flatMap(([operator, operand]) => {
      if (operand === null && operator !== 'eq') return []
      const below = getNamedType(within.getFields()[operator]!.type)
      if (operator === 'caseInsensitive')
        return Object.keys(operand as Input).map((one) => cell(type, 'any case', one, place))
      const own = cell(type, operators.get(operator)!, operator, place)
      return isInputObjectType(below) ? [own, ...usedIn(operand as Input, below, 'nested', definitions)] : [own]
    })
  })
}

function sortedBy(key: Input, input: GraphQLInputObjectType, place: Place): Cell[] {
  return Object.entries(key).flatMap(([name, value]) => {
    const within = getNamedType(input.getFields()[name]!.type)
    if (isInputObjectType(within)) return sortedBy(value as Input, within, name === 'edge' ? 'edge' : place)
    return [cell(input.name.replace(/Sort$/, ''), 'sort', String(value), place)]
  })
}

/**
 * Formats all cells as a table with a row for each type and kind of value and a column for each place. Each entry shows
 * how often each operator was used.
 */
export function tableOf(cells: readonly Cell[], used: ReadonlyMap<string, number>): string {
  const rows = new Map<string, Map<Place, string[]>>()
  for (const one of cells) {
    const { type, kind, operator, place } = one
    const row = `${type.padEnd(14)} ${kind.padEnd(9)}`
    const places = rows.get(row) ?? new Map<Place, string[]>()
    rows.set(row, places.set(place, [...(places.get(place) ?? []), `${operator} ${used.get(keyOf(one)) ?? 0}`]))
  }
  const columns = (places: Map<Place, string[]>) =>
    PLACES.map((place) => `${place}: ${places.get(place)?.join(', ') ?? '-'}`)
  return [...rows].map(([row, places]) => `${row} ${columns(places).join(' | ')}`).join('\n')
}
