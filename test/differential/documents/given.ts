import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  isInputObjectType,
} from 'graphql'
import type { Link } from '../definitions'
import { cursorOf } from '../pages'
import { printValue } from './print-value'
import type { Random } from './random'
import type { Values } from './values'
import type { Variables } from './variables'
import type { Wheres } from './where'

type Field = GraphQLField<unknown, unknown>

interface Tools {
  readonly values: Values
  readonly wheres: Wheres
  readonly variables: Variables
  readonly random: Random
  /** The percentage of arguments that are given as variables. */
  readonly variablesAmong100: number
}

/** The arguments of a field as a string, and the number of entries that the API's cost estimate assumes. */
interface Asked {
  readonly text: string
  readonly length: number
}

/** A function that draws the value of an argument. */
interface Drawn {
  readonly draw: () => unknown
  /** The percentage of cases in which a variable is null. */
  readonly nulls: number
}

/** The assumed number of entries in a list without a limit, at the root and within a node. */
const USUAL_AT_ROOT = 50
const USUAL = 10
/** A list of a union has no defined order, so all its nodes are requested. */
const ALL = 100
/** The maximum number of entries to request from a field that a file answers. */
export const MOST_OF_FILE = 3

/** Makes the arguments of fields, as literals and as variables. */
export class Given {
  constructor(private readonly tools: Tools) {}

  /** Returns the arguments of a list or page at the root. */
  ofRoot(field: Field, type: string): Asked {
    const { random, wheres } = this.tools
    const isLong = random.chance(25)
    const most = 15
    const args = field.args.map((argument) => {
      const { input, isLength } = kindOf(argument)
      if (argument.name === 'where')
        return random.chance(65) && this.value(argument, { draw: () => wheres.ofRoot(input!, type), nulls: 15 })
      if (isLength) return !isLong && this.value(argument, { draw: () => 1 + random.values.below(most), nulls: 2 })
      return this.place(argument, input)
    })
    return { text: inBrackets(args), length: isLong ? USUAL_AT_ROOT : most }
  }

  /** Returns the arguments of a list or page within a node. `count` is the number of such nodes. */
  within(field: Field, link: Link, count: number): Asked {
    const { random, wheres } = this.tools
    const isPage = field.name.endsWith('Connection')
    const isLong = link.isUnion ? random.chance(80) : count * USUAL <= 500 && random.chance(25)
    const most = count > 30 ? 3 : 8
    const args = field.args.map((argument) => {
      const { input, isLength } = kindOf(argument)
      if (argument.name === 'where')
        return (
          random.chance(40) && this.value(argument, { draw: () => wheres.ofField(input!, link, isPage), nulls: 15 })
        )
      if (isLength)
        return (
          !isLong &&
          this.value(argument, { draw: () => (link.isUnion ? ALL : 1) + random.values.below(most), nulls: 2 })
        )
      return !link.isUnion && this.place(argument, input)
    })
    return { text: inBrackets(args), length: isLong || link.isUnion ? USUAL : most }
  }

  /** Returns the arguments of a field that a file answers. */
  ofFile({ args }: Field): string {
    const { random } = this.tools
    return inBrackets(
      args.map((argument) => {
        if (argument.name === 'first') return `first: ${1 + random.values.below(MOST_OF_FILE)}`
        const isRequired = String(argument.type).endsWith('!')
        if (!isRequired && random.chance(60)) return false
        const draw = () => this.ofFileArgument(argument) ?? argument.defaultValue
        return this.value(argument, { draw, nulls: isRequired || argument.defaultValue !== undefined ? 0 : 30 })
      }),
    )
  }

  private ofFileArgument({ name, type }: GraphQLArgument): unknown {
    const { values } = this.tools
    const random = this.tools.random.values
    if (getNamedType(type).name === 'Date') return `20${12 + random.below(14)}-06-13`
    if (name === 'between')
      return random.pick([
        ['GB', 'SG'],
        ['SG', 'GB'],
        ['EE', 'FI'],
        ['CL', 'KR'],
      ])
    if (name === 'basis') return random.pick([['BILATERAL'], ['BILATERAL', 'PLURILATERAL'], ['PROGRAMME', 'NON_STATE']])
    if (name === 'property') return random.pick(['title', 'signedOn', 'name'])
    if (name !== 'after') return undefined
    const day = random.chance(80) ? String(values.pick('Agreement', 'happenedOn', random)) : ''
    return `${day}/${String(values.pick('Agreement', 'id', random))}`
  }

  /** Draws the order of a list, and the entry at which it starts. */
  private place(argument: GraphQLArgument, input: GraphQLInputObjectType | undefined): string | false {
    const { random } = this.tools
    if (argument.name === 'sort')
      return random.chance(50) && this.value(argument, { draw: () => this.sort(input!), nulls: 15 })
    if (!random.chance(20)) return false
    const draw = () => (argument.name === 'offset' ? random.values.below(6) : cursorOf(random.values.below(9)))
    return this.value(argument, { draw, nulls: 20 })
  }

  /** Draws an argument as a literal, or as a variable whose values contain only literals. */
  private value({ name, type }: GraphQLArgument, { draw, nulls }: Drawn): string {
    const { random, variables, wheres } = this.tools
    const print = (value: unknown) => printValue(value, type)
    if (random.chance(this.tools.variablesAmong100)) {
      const isRequired = String(type).endsWith('!')
      const options = { draw: () => wheres.withoutVariables(draw), nulls, required: isRequired, print }
      return `${name}: $${variables.declare(String(type).replace(/!$/, ''), options).name}`
    }
    return `${name}: ${print(nulls > 10 && random.chance(5) ? null : draw())}`
  }

  /** Draws up to three sort keys, one in each object. */
  private sort(input: GraphQLInputObjectType): unknown[] {
    return Array.from({ length: this.tools.random.pick([0, 1, 1, 1, 2, 3]) }, () => this.sortKey(input))
  }

  private sortKey(input: GraphQLInputObjectType): unknown {
    const { random } = this.tools
    const { name, type } = random.pick(Object.values(input.getFields()))
    const within = getNamedType(type)
    return { [name]: isInputObjectType(within) ? this.sortKey(within) : random.pick(['ASC', 'DESC']) }
  }
}

function kindOf({ name, type }: GraphQLArgument) {
  const named = getNamedType(type)
  return { input: isInputObjectType(named) ? named : undefined, isLength: name === 'limit' || name === 'first' }
}

function inBrackets(args: readonly (string | false)[]): string {
  const given = args.filter((text) => text !== false)
  return given.length === 0 ? '' : `(${given.join(', ')})`
}
