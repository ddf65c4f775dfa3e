import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
} from 'graphql'
import type { Definitions, Link } from '../definitions'
import type { Operands } from './operands'
import { printValue } from './print-value'
import type { Random } from './random'
import type { Variables } from './variables'

type Input = Record<string, unknown>

const LOGICAL = ['AND', 'OR', 'NOT']
/**
 * The numbers of conditions that a filter may have. There are only a few sizes, because the database plans each form of
 * a filter separately.
 */
const SIZES = [1, 1, 2, 2, 3, 4, 6]

/** Makes the filters of a document within its limits. */
export class Wheres {
  /** The number of conditions that can still be added to the current filter. */
  private left = 0
  private variablesAllowed = true

  constructor(
    private readonly definitions: Definitions,
    private readonly operands: Operands,
    private readonly variables: Variables,
    private readonly random: Random,
  ) {}

  /** Makes the `where` of a list or page at the root. */
  ofRoot(input: GraphQLInputObjectType, owner: string): Input {
    this.left = this.random.pick(SIZES)
    return this.ofNode(input, owner, 2)
  }

  /** Makes the `where` of a list or page within a node. */
  ofField(input: GraphQLInputObjectType, link: Link, isPage: boolean): Input {
    this.left = this.random.pick(SIZES)
    return this.ofLink(input, link, 1, isPage)
  }

  private ofNode(input: GraphQLInputObjectType, owner: string, hops: number): Input {
    const fields = Object.values(input.getFields())
    const own = fields.filter(({ name, type }) => !LOGICAL.includes(name) && isOperators(type))
    const linked = fields.filter(({ name, type }) => !LOGICAL.includes(name) && !isOperators(type))
    const count = this.few([0, 1, 1, 1, 1, 1, 2, 2, 3])
    const parts = Array.from({ length: count }, () => {
      if (this.random.chance(15)) return this.logical(input, (part) => this.ofNode(part, owner, hops))
      if (hops > 0 && linked.length > 0 && this.random.chance(40))
        return this.linked(this.random.pick(linked), owner, hops)
      return this.own(this.random.pick(own), owner)
    })
    return Object.assign({}, ...parts) as Input
  }

  /** Makes the filter on linked nodes, for a list or a page. */
  private ofLink(input: GraphQLInputObjectType, link: Link, hops: number, isPage: boolean): Input {
    if (!link.isUnion)
      return isPage ? this.ofEdge(input, link, link.targets[0]!, hops) : this.ofNode(input, link.targets[0]!, hops)
    const members = this.random.some(link.targets, this.random.pick([0, 1, 1, 2, 3]))
    return Object.fromEntries(
      members.map((member) => {
        const part = getNamedType(input.getFields()[member]!.type) as GraphQLInputObjectType
        return [member, isPage ? this.ofEdge(part, link, member, hops) : this.ofNode(part, member, hops)]
      }),
    )
  }

  /** Makes a value that contains no variables. The value of a variable must not contain variables. */
  withoutVariables<T>(make: () => T): T {
    const before = this.variablesAllowed
    this.variablesAllowed = false
    const made = make()
    this.variablesAllowed = before
    return made
  }

  private ofEdge(input: GraphQLInputObjectType, link: Link, member: string, hops: number): Input {
    const fields = input.getFields()
    const choices = ['node', 'edge', 'logical'].filter((name) => name === 'logical' || name in fields)
    const parts = this.random.some(choices, this.few([0, 1, 1, 1, 2])).map((choice) => {
      if (choice === 'logical') return this.logical(input, (part) => this.ofEdge(part, link, member, hops))
      const part = getNamedType(fields[choice]!.type) as GraphQLInputObjectType
      return {
        [choice]: choice === 'node' ? this.ofNode(part, member, hops) : this.ofProperties(part, link.properties!),
      }
    })
    return Object.assign({}, ...parts) as Input
  }

  private ofProperties(input: GraphQLInputObjectType, owner: string): Input {
    const fields = Object.values(input.getFields()).filter(({ name }) => !LOGICAL.includes(name))
    const parts = Array.from({ length: this.few([0, 1, 1, 1, 2]) }, () =>
      this.random.chance(15)
        ? this.logical(input, (part) => this.ofProperties(part, owner))
        : this.own(this.random.pick(fields), owner),
    )
    return Object.assign({}, ...parts) as Input
  }

  private logical(input: GraphQLInputObjectType, make: (input: GraphQLInputObjectType) => Input): Input {
    const operator = this.random.pick(LOGICAL)
    if (operator === 'NOT') return { NOT: make(input) }
    return {
      [operator]: Array.from({ length: this.few([0, 1, 2, 2, 2, 3]) }, () => make(input)),
    }
  }

  private linked(field: GraphQLInputField, owner: string, hops: number): Input {
    const isPage = field.name.endsWith('Connection')
    const definition = this.definitions.get(owner)!.fields.get(field.name.replace(/Connection$/, ''))
    if (definition?.kind !== 'relationship') throw new Error(`${owner}.${field.name} is not a relationship.`)
    const quantifiers = (getNamedType(field.type) as GraphQLInputObjectType).getFields()
    const chosen = this.random.some(Object.keys(quantifiers), this.random.chance(10) ? 2 : 1)
    return {
      [field.name]: Object.fromEntries(
        chosen.map((name) => {
          const part = getNamedType(quantifiers[name]!.type) as GraphQLInputObjectType
          const isEmpty = this.left <= 0 || this.random.chance(12)
          return [name, isEmpty ? {} : this.ofLink(part, definition.link, hops - 1, isPage)]
        }),
      ),
    }
  }

  /** Makes conditions with one or two operators on one property. */
  private own({ name, type }: GraphQLInputField, owner: string): Input {
    const operators = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields())
    const chosen = this.random.some(operators, this.random.pick([0, 1, 1, 1, 1, 1, 1, 1, 2]))
    return { [name]: Object.assign({}, ...chosen.map((operator) => this.operator(operator, name, owner))) as Input }
  }

  private operator({ name, type }: GraphQLInputField, field: string, owner: string): Input {
    this.left -= 1
    const within = getNamedType(type)
    if (isInputObjectType(within)) {
      const operator = this.random.pick(Object.values(within.getFields()))
      return { [name]: this.operator(operator, field, owner) }
    }
    const draw = () => this.operands.draw(owner, field, name, type)
    if (this.variablesAllowed && this.random.chance(25)) {
      const print = (value: unknown) => printValue(value, type)
      return { [name]: this.variables.declare(String(type), { draw, nulls: name === 'eq' ? 30 : 2, print }) }
    }
    return { [name]: name === 'eq' && this.random.chance(10) ? null : draw() }
  }

  /** Draws one of the given numbers, but at most the number of conditions that are left. */
  private few(counts: readonly number[]): number {
    return Math.min(this.random.pick(counts), Math.max(0, this.left))
  }
}

/** Returns true if an input type consists of operators on one value. */
function isOperators(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return false
  return Object.entries(named.getFields()).every(
    ([name, field]) => isLeafType(getNamedType(field.type)) || name === 'caseInsensitive',
  )
}
