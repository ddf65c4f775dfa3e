import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Definitions, Link } from '../definitions'
import { type Given, MOST_OF_FILE } from './given'
import type { Random } from './random'
import type { Variables } from './variables'

type Field = GraphQLField<unknown, unknown>

interface Tools {
  readonly schema: GraphQLSchema
  readonly definitions: Definitions
  readonly given: Given
  readonly variables: Variables
  readonly random: Random
}

/** The place of a selection in an answer. */
interface Place {
  /** The depth of the selection. */
  readonly level: number
  /** The number of relationships between the selection and the root. */
  readonly hops: number
  /** The number of objects with this selection that the API's cost estimate assumes. */
  readonly count: number
}

/** The maximum depth of a selection. */
const DEEPEST = 10

/** The first letter of an alias for a list without a promised order. */
export const UNORDERED = 'u'

/** Makes the selections of a document: fields with arguments, aliases, directives and fragments. */
export class Selections {
  readonly fragments: string[] = []
  aliases = 0
  cost = 0
  private readonly unaliased = new Set<string>()
  private directives = 0

  constructor(private readonly tools: Tools) {}

  ofRoot(count: number): string[] {
    const { schema, definitions, given, random } = this.tools
    const fields = Object.values(schema.getQueryType()!.getFields())
    const generated = fields.filter(({ args }) => args.some(({ name }) => name === 'where'))
    const lists = generated.filter(({ type }) => definitions.has(getNamedType(type).name))
    return Array.from({ length: count }, () => {
      const list = random.pick(lists)
      const type = getNamedType(list.type).name
      const isPage = random.chance(40)
      const field = isPage ? generated.find(({ name }) => name === `${list.name}Connection`)! : list
      const { text, length } = given.ofRoot(field, type)
      const place = { level: 2, hops: 0, count: length }
      const body = isPage
        ? this.ofPage(field, place, undefined)
        : this.ofNode(getNamedType(list.type) as GraphQLObjectType, place)
      return `${this.key('Query', field.name)}${text}${this.directive(4)} ${body}`
    })
  }

  /** Makes the selection of a node: `{ id name agreements(limit: 3) { … } }` */
  private ofNode(type: GraphQLObjectType, place: Place): string {
    this.cost += place.count
    return this.braced(type.name, this.fieldsOf(type, place), place)
  }

  private fieldsOf(type: GraphQLObjectType, place: Place): string[] {
    const { definitions, random } = this.tools
    const fields = Object.values(type.getFields())
    const of = (kind: string, name: string) => definitions.get(type.name)!.fields.get(name)?.kind === kind
    const properties = fields.filter(({ name }) => of('property', name))
    const lists = fields.filter(({ name }) => of('relationship', name))
    const answers = fields.filter(({ name }) => of('file', name))
    const some = random.some(properties, 1 + random.below(4)).map((field) => this.property(field))
    const within = place.hops < 3 && place.level < DEEPEST - 1
    const howMany =
      within && place.count <= 300 ? random.pick([0, 1, 1, 2].map((most) => most - Math.min(most, place.hops))) : 0
    const linked = random.some(lists, Math.max(0, howMany)).flatMap((field) => this.linked(type, field, place))
    const answered =
      within && place.count <= 60 && answers.length > 0 && random.chance(20)
        ? [this.answered(type.name, random.pick(answers), place)]
        : []
    const own = random.chance(75) && 'id' in type.getFields() ? [`id`] : []
    const name = random.chance(8) ? ['__typename'] : []
    return [...name, ...own, ...some, ...linked, ...answered]
  }

  private property(field: Field): string {
    const alias = this.tools.random.chance(6) ? `${this.alias()}: ` : ''
    return `${alias}${field.name}${this.directive(5)}`
  }

  private linked(parent: GraphQLObjectType, list: Field, place: Place): string[] {
    const { definitions, given, random } = this.tools
    const definition = definitions.get(parent.name)!.fields.get(list.name)
    if (definition?.kind !== 'relationship') return []
    const { link } = definition
    const isPage = random.chance(50) && place.level < DEEPEST - 3
    const field = isPage ? parent.getFields()[`${list.name}Connection`]! : list
    const { text, length } = given.within(field, link, place.count)
    const inner = { level: place.level + 1, hops: place.hops + 1, count: place.count * length }
    const key = link.isUnion ? `${this.alias(UNORDERED)}: ${field.name}` : this.key(parent.name, field.name)
    const body = isPage ? this.ofPage(field, inner, link) : this.ofOutput(field.type, inner)
    return [`${key}${text}${this.directive(5)} ${body}`]
  }

  private ofOutput(type: GraphQLOutputType, place: Place): string {
    const named = getNamedType(type)
    if (isUnionType(named)) return this.ofUnion(named.getTypes(), place)
    if (!isObjectType(named)) return ''
    return this.tools.definitions.has(named.name) ? this.ofNode(named, place) : this.ofPlain(named, place)
  }

  private ofUnion(types: readonly GraphQLObjectType[], place: Place): string {
    this.cost += place.count
    const parts = types.map((type) => {
      const named = this.tools.definitions.get(type.name)!.fields
      const fields = Object.values(type.getFields()).filter(({ name }) => named.get(name)?.kind === 'property')
      const some = this.tools.random.some(fields, 1 + this.tools.random.below(2))
      // Fields of the same name may have different types.
      const own = some.map(({ name }) => `${type.name.toLowerCase()}_${name}: ${name}`)
      this.aliases += own.length
      return `... on ${type.name} { id ${own.join(' ')} }`
    })
    return `{ __typename ${parts.join(' ')} }`
  }

  /** Makes the selection for a field that a file answers with a plain object. */
  private ofPlain(type: GraphQLObjectType, place: Place): string {
    const parts = Object.values(type.getFields()).map((field) => `${field.name} ${this.ofOutput(field.type, place)}`)
    return `{ ${parts.join(' ')} }`
  }

  private ofPage(field: Field, place: Place, link: Link | undefined): string {
    const { random } = this.tools
    const page = getNamedType(field.type) as GraphQLObjectType
    const edge = getNamedType(page.getFields()['edges']!.type) as GraphQLObjectType
    const node = (): string =>
      `${this.rarely()}node ${this.ofOutput(edge.getFields()['node']!.type, { ...place, level: place.level + 2 })}`
    const edges = [
      ...(random.chance(90) ? [node()] : []),
      ...(link?.properties !== undefined && random.chance(50) ? [this.propertiesOf(link.properties, place)] : []),
    ]
    if (random.chance(link?.isUnion ? 0 : 30) || edges.length === 0)
      edges.push(link?.isUnion ? '__typename' : `${this.rarely()}cursor`)
    const parts = [`${this.rarely()}edges${this.directive(3)} { ${edges.join(' ')} }`]
    if (random.chance(70)) parts.push(`${this.rarely()}totalCount${this.directive(3)}`)
    if (random.chance(30) && !link?.isUnion)
      parts.push(`${this.rarely()}pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`)
    if (!link && random.chance(20)) parts.push(this.aggregate(page))
    return this.braced(page.name, parts, place)
  }

  private aggregate(page: GraphQLObjectType): string {
    const aggregate = getNamedType(page.getFields()['aggregate']!.type) as GraphQLObjectType
    const node = aggregate.getFields()['node']
    if (!node) return 'aggregate { count { nodes } }'
    const figure = this.tools.random.pick(Object.values((getNamedType(node.type) as GraphQLObjectType).getFields()))
    const names = Object.keys((getNamedType(figure.type) as GraphQLObjectType).getFields())
    return `aggregate { count { nodes } node { ${figure.name} { ${names.join(' ')} } } }`
  }

  private propertiesOf(name: string, place: Place): string {
    const { schema, definitions, random } = this.tools
    const type = schema.getType(name) as GraphQLObjectType
    const fields = random.some(Object.values(type.getFields()), 1 + random.below(3))
    const parts = fields.flatMap((field) => {
      if (definitions.get(name)!.fields.get(field.name)?.kind === 'property') return [this.property(field)]
      const isWithin = place.level + 4 < DEEPEST && place.count <= 60
      return isWithin ? [`${field.name} { id ${random.chance(50) ? '__typename' : ''} }`] : []
    })
    return `${this.rarely()}properties { ${parts.length === 0 ? '__typename' : parts.join(' ')} }`
  }

  /**
   * Makes the selection of a field that a file answers. The selection asks for only a few entries, because the oracle
   * runs the file for each node.
   */
  private answered(parent: string, field: Field, place: Place): string {
    const text = this.tools.given.ofFile(field)
    const inner = { level: place.level + 1, hops: place.hops + 2, count: place.count * MOST_OF_FILE }
    return `${this.key(parent, field.name, text !== '')}${text} ${this.ofOutput(field.type, inner)}`
  }

  /** Returns `field`, or `alias: field` if the field may also appear elsewhere with other arguments. */
  private key(parent: string, field: string, isAliased = false): string {
    const name = `${parent}.${field}`
    if (!isAliased && !this.unaliased.has(name) && this.tools.random.chance(60)) {
      this.unaliased.add(name)
      return field
    }
    return `${this.alias()}: ${field}`
  }

  private alias(prefix = 'a'): string {
    this.aliases += 1
    return `${prefix}${this.aliases}`
  }

  private rarely(): string {
    return this.tools.random.chance(5) ? `${this.alias()}: ` : ''
  }

  private directive(percent: number): string {
    const { random, variables } = this.tools
    if (this.directives > 15 || !random.chance(percent)) return ''
    this.directives += 1
    const draw = () => random.chance(50)
    const condition = random.chance(60)
      ? `$${variables.declare('Boolean', { draw, nulls: 0, required: true, print: String }).name}`
      : String(draw())
    return ` @${random.pick(['include', 'skip'])}(if: ${condition})`
  }

  /** Puts selections in braces, some of them in a fragment. */
  private braced(type: string, parts: string[], { level }: Place): string {
    const { random } = this.tools
    if (parts.length < 2 || level > DEEPEST || !random.chance(25)) return `{ ${parts.join(' ')} }`
    const from = random.below(parts.length)
    const inside = parts.slice(from).join(' ')
    const kept = parts.slice(0, from).join(' ')
    const way = random.below(3)
    if (way === 0) return `{ ${kept} ...${this.directive(20)} { ${inside} } }`
    if (way === 1) return `{ ${kept} ... on ${type}${this.directive(20)} { ${inside} } }`
    const name = `F${this.fragments.length + 1}`
    this.fragments.push(`fragment ${name} on ${type} { ${inside} }`)
    return `{ ${kept} ...${name}${this.directive(20)} }`
  }
}
