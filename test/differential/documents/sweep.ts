import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isUnionType,
  parse,
  visit,
} from 'graphql'
import { STANDARD_LIMITS } from '../../../src/model/limits'
import { allCells, type Cell, operatorsOf } from '../coverage'
import type { Definitions, Link } from '../definitions'
import type { Case, Material } from './document'
import { Given } from './given'
import { Operands } from './operands'
import type { Random } from './random'
import { SENDS, Variables } from './variables'
import { Wheres } from './where'

type Input = Record<string, unknown>
type Draw = () => Input

/** The number of cells in one filter. */
const CELLS = 4
/** The maximum number of root fields, and of fields with subfields, in one document. */
const { rootFields: ROOTS, objectFields: OBJECT_FIELDS } = STANDARD_LIMITS

/** One root field, and the function that draws the value of its variable. */
interface Root {
  readonly text: (variable: string) => string
  readonly variable: string
  readonly draw: () => unknown
}

/** Makes documents that together contain every cell of the coverage table, so that no cell is left to chance. */
export function sweep(random: Random, material: Material): Case[] {
  const maker = new Maker(random, material)
  const cells = allCells(material)
  const of = (test: (cell: Cell) => boolean) => groups(cells.filter(test))
  const files = of(({ kind }) => kind === 'file').map((group) => maker.answered(group))
  const sorts = cells.filter(({ kind }) => kind === 'sort').map((cell) => maker.sorted(cell))
  const filters = of(({ kind }) => kind !== 'sort' && kind !== 'file').map((group) => maker.filtered(group))
  return documents([...filters, ...sorts, ...files]).map(caseOf)
}

/** Distributes root fields over documents so that each document stays within the limits of the API. */
function documents(roots: Root[]): Root[][] {
  const all: Root[][] = [[]]
  let objects = 0
  for (const root of roots) {
    const its = objectFieldsOf(root)
    if (all.at(-1)!.length === ROOTS || objects + its > OBJECT_FIELDS) {
      all.push([])
      objects = 0
    }
    all.at(-1)!.push(root)
    objects += its
  }
  return all
}

function objectFieldsOf({ text }: Root): number {
  let count = -1
  visit(parse(`{ ${text('$v')} }`), { SelectionSet: () => void count++ })
  return count
}

function caseOf(roots: Root[]): Case {
  const definitions = roots.map(({ variable }, place) => `$v${place + 1}: ${variable}`)
  const fields = roots.map(({ text }, place) => `a${place + 1}: ${text(`$v${place + 1}`)}`)
  const variables = Array.from({ length: SENDS }, () =>
    Object.fromEntries(roots.map(({ draw }, place) => [`v${place + 1}`, draw()])),
  )
  return { text: `query Sweep(${definitions.join(', ')}) {\n${fields.join('\n')}\n}`, variables }
}

/** Groups cells of the same type and place, as many as fit into one filter. */
function groups(cells: Cell[]): Cell[][] {
  const byPlace = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = `${cell.type} ${cell.place}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), cell])
  }
  return [...byPlace.values()].flatMap((group) => chunks(group, CELLS))
}

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, place) =>
    list.slice(place * size, (place + 1) * size),
  )
}

class Maker {
  private readonly schema: GraphQLSchema
  private readonly definitions: Definitions
  private readonly operands: Operands
  private readonly given: Given

  constructor(
    private readonly random: Random,
    { schema, definitions, values }: Material,
  ) {
    this.schema = schema
    this.definitions = definitions
    this.operands = new Operands(values, random)
    const variables = new Variables(random)
    const wheres = new Wheres(definitions, this.operands, variables, random)
    this.given = new Given({ values, wheres, variables, random, variablesAmong100: 0 })
  }

  /** Makes a page of the nodes that meet at least one condition. Each cell provides one condition. */
  filtered(cells: Cell[]): Root {
    const { type, place } = cells[0]!
    const conditions = cells.map((cell) => this.condition(cell))
    const any = (): Input => ({ OR: conditions.map((draw) => draw()) })
    if (place === 'root') return this.page(type, any)
    const { owner, name, link, member } = this.way(type, place)
    if (place === 'nested') return this.page(owner, () => ({ [name]: { some: ofMember(link, member, any()) } }))
    return this.page(owner, () => ({ [`${name}Connection`]: { some: ofMember(link, member, { edge: any() }) } }))
  }

  sorted({ type, operator, place }: Cell): Root {
    const keys = this.inputOf(`${type}Sort`).getFields()
    const draw = (): Input => ({ [this.random.pick(Object.keys(keys))]: operator })
    if (place === 'root') {
      const text = (variable: string) => `${this.listOf(type)}(sort: ${variable}, limit: 20) { id }`
      return { text, variable: `[${type}Sort!]`, draw: () => [draw()] }
    }
    const { owner, name } = this.way(type, place, true)
    const nested = place === 'nested' ? name : `${name}Connection`
    const sort = getNamedType(this.fieldOf(owner, nested).args.find((argument) => argument.name === 'sort')!.type)
    const selected = place === 'nested' ? '{ id }' : '{ edges { node { id } } }'
    const text = (variable: string) =>
      `${this.listOf(owner)}(limit: 20) { id ${nested}(sort: ${variable}) ${selected} }`
    return { text, variable: `[${sort.name}!]`, draw: () => [place === 'edge' ? { edge: draw() } : draw()] }
  }

  /** Selects some nodes or relationships with fields that files answer. */
  answered(cells: Cell[]): Root {
    const { type, place } = cells[0]!
    const answers = cells.map(({ operator: name }) => {
      const field = this.fieldOf(type, name)
      return `${name}${this.given.ofFile(field)} ${this.selected(field.type)}`
    })
    const draw = () => this.random.below(5)
    const node = `{ id ${answers.join(' ')} }`
    if (place === 'root')
      return {
        text: (variable) => `${this.listOf(type)}(limit: 4, offset: ${variable}) ${node}`,
        variable: 'Int',
        draw,
      }
    const { owner, name } = this.way(type, place, true)
    const page = `${name}Connection(first: 2) { edges { properties { ${answers.join(' ')} } } }`
    const condition = `where: {${name}: {some: {}}}`
    return {
      text: (variable) => `${this.listOf(owner)}(limit: 4, ${condition}, offset: ${variable}) { id ${page} }`,
      variable: 'Int',
      draw,
    }
  }

  private selected(type: GraphQLOutputType): string {
    const named = getNamedType(type)
    if (isUnionType(named))
      return `{ __typename ${named
        .getTypes()
        .map(({ name }) => `... on ${name} { id }`)
        .join(' ')} }`
    if (!isObjectType(named)) return ''
    if (this.definitions.has(named.name)) return '{ id }'
    return `{ ${Object.values(named.getFields())
      .map((field) => `${field.name} ${this.selected(field.type)}`)
      .join(' ')} }`
  }

  private page(type: string, draw: Draw): Root {
    const selected = '{ totalCount edges { node { id } } }'
    const text = (variable: string) => `${this.listOf(type)}Connection(where: ${variable}, first: 3) ${selected}`
    return { text, variable: `${type}Where`, draw }
  }

  /** Draws values for a condition with the operator of a cell, so that the database plans the condition only once. */
  private condition({ type, kind, operator }: Cell): Draw {
    const where = this.inputOf(`${type}Where`)
    if (kind === 'logic') {
      const parts = [this.property(type), this.property(type)]
      return () => ({ [operator]: operator === 'NOT' ? parts[0]!() : parts.map((draw) => draw()) })
    }
    const fields = Object.values(where.getFields()).filter(({ name, type: of }) => {
      const input = getNamedType(of)
      return isInputObjectType(input) && operatorsOf(input, name).some(([one, its]) => one === operator && its === kind)
    })
    const { name, type: of } = this.random.pick(fields)
    if (kind === 'list' || kind === 'page') {
      const draw = this.linked(type, name)
      return () => ({ [name]: { [operator]: draw() } })
    }
    const isAnyCase = kind === 'any case'
    const operators = isAnyCase ? fieldsOf(fieldsOf(of)['caseInsensitive']!.type) : fieldsOf(of)
    return () => {
      const given = { [operator]: this.operands.draw(type, name, operator, operators[operator]!.type) }
      return { [name]: isAnyCase ? { caseInsensitive: given } : given }
    }
  }

  /** Makes a condition on any property. */
  private property(type: string): Draw {
    const fields = Object.values(this.inputOf(`${type}Where`).getFields())
    const { name, type: of } = this.random.pick(fields.filter((field) => 'eq' in fieldsOf(field.type)))
    const operator = ['in', 'includes', 'eq'].find((one) => one in fieldsOf(of))!
    return () => ({ [name]: { [operator]: this.operands.draw(type, name, operator, fieldsOf(of)[operator]!.type) } })
  }

  /** Makes a condition on linked nodes. */
  private linked(type: string, field: string): Draw {
    const name = field.replace(/Connection$/, '')
    const definition = this.definitions.get(type)!.fields.get(name)
    if (definition?.kind !== 'relationship') throw new Error(`${type}.${field} is not a relationship.`)
    const { link } = definition
    const member = this.random.pick(link.targets)
    const draw = this.property(member)
    return () => ofMember(link, member, field === name ? draw() : { node: draw() })
  }

  /** Finds a relationship that leads to nodes of a type, or whose properties have that type. */
  private way(type: string, place: Cell['place'], isSorted = false) {
    const ways = [...this.definitions.values()].flatMap(({ name: owner, fields }) =>
      [...fields].flatMap(([name, field]) => {
        if (field.kind !== 'relationship') return []
        const { link } = field
        const leads = place === 'edge' ? link.properties === type : link.targets.includes(type)
        if (!leads || (isSorted && link.isUnion)) return []
        return [{ owner, name, link, member: place === 'edge' ? link.targets[0]! : type }]
      }),
    )
    return this.random.pick(ways)
  }

  private listOf(type: string): string {
    const fields = Object.values(this.schema.getQueryType()!.getFields())
    return fields.find(
      (field) => getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'where'),
    )!.name
  }

  private fieldOf(type: string, name: string) {
    const of = this.schema.getType(type)!
    if (!('getFields' in of)) throw new Error(`${type} has no fields.`)
    return (of as ReturnType<GraphQLSchema['getQueryType']> & object).getFields()[name]!
  }

  private inputOf(name: string): GraphQLInputObjectType {
    const type = this.schema.getType(name)
    if (!isInputObjectType(type)) throw new Error(`${name} is not an input type.`)
    return type
  }
}

/** Wraps a condition for the filter of a relationship. */
function ofMember({ isUnion }: Link, member: string, condition: Input): Input {
  return isUnion ? { [member]: condition } : condition
}

function fieldsOf(type: Parameters<typeof getNamedType>[0]) {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named.getFields() : {}
}
