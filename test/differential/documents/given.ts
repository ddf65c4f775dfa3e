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
  /** How many of a hundred arguments are variables. */
  readonly variablesAmong100: number
}

/** The arguments of a field as text, and how many entries it may have, as the API reckons. */
interface Asked {
  readonly text: string
  readonly length: number
}

/** Draws the value of an argument. */
interface Drawn {
  readonly draw: () => unknown
  /** In how many of a hundred cases a variable is null. */
  readonly nulls: number
}

/** How many entries a list is taken to have that does not say: at the root, and within a node. */
const USUAL_AT_ROOT = 50
const USUAL = 10
/** A union has no order, so all of it is asked for. */
const ALL = 100
/** The most that is asked for of a field that a file answers. */
export const MOST_OF_FILE = 3

/** Makes the arguments of fields, as literals and as variables. */
export class Given {
  constructor(private readonly tools: Tools) {}

  /** Those of a list or page of the root. */
  ofRoot(field: Field, type: string): Asked {
    const { random, wheres } = this.tools
    const isLong = random.chance(25)
    const most = 15
    const args = field.args.map((argument) => {
      const { input, isLength } = kindOf(argument)
      if (argument.name === 'where')
        return random.chance(65) && this.value(argument, { draw: () => wheres.ofRoot(input!, type), nulls: 15 })
      if (isLength) return !isLong && this.value(argument, { draw: () => 1 + random.below(most), nulls: 2 })
      return this.place(argument, input)
    })
    return { text: inBrackets(args), length: isLong ? USUAL_AT_ROOT : most }
  }

  /** Those of a list or page within a node, of which there may be a number. */
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
        return !isLong && this.value(argument, { draw: () => (link.isUnion ? ALL : 1) + random.below(most), nulls: 2 })
      return !link.isUnion && this.place(argument, input)
    })
    return { text: inBrackets(args), length: isLong || link.isUnion ? USUAL : most }
  }

  /** Those of a field that a file answers. */
  ofFile({ args }: Field): string {
    const { random } = this.tools
    return inBrackets(
      args.map((argument) => {
        if (argument.name === 'first') return `first: ${1 + random.below(MOST_OF_FILE)}`
        const isRequired = String(argument.type).endsWith('!')
        if (!isRequired && random.chance(60)) return false
        const draw = () => this.ofFileArgument(argument.name) ?? argument.defaultValue
        return this.value(argument, { draw, nulls: argument.defaultValue === undefined ? 30 : 0 })
      }),
    )
  }

  private ofFileArgument(name: string): unknown {
    const { random, values } = this.tools
    if (name === 'asOf') return `20${12 + random.below(14)}-06-13`
    if (name === 'property') return random.pick(['title', 'signedOn', 'name'])
    if (name !== 'after') return undefined
    const day = random.chance(80) ? String(values.pick('Agreement', 'happenedOn', random)) : ''
    return `${day}/${String(values.pick('Agreement', 'id', random))}`
  }

  /** The order of a list, and where it starts. */
  private place(argument: GraphQLArgument, input: GraphQLInputObjectType | undefined): string | false {
    const { random } = this.tools
    if (argument.name === 'sort')
      return random.chance(50) && this.value(argument, { draw: () => this.sort(input!), nulls: 15 })
    if (!random.chance(20)) return false
    const draw = () => (argument.name === 'offset' ? random.below(6) : cursorOf(random.below(9)))
    return this.value(argument, { draw, nulls: 20 })
  }

  /** An argument as a literal, or as a variable, with literals alone in its values. */
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

  /** Up to three keys; each object has one. */
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
