import {
  type DocumentNode,
  execute,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isListType,
  validate,
} from 'graphql'
import { askedFields } from './asked-fields'
import { aggregateOf } from './aggregate'
import { type Arguments, refusalsOf } from './bad-arguments'
import type { Definitions, FieldDefinition, Link, TypeDefinition } from './definitions'
import type { FieldFiles } from './field-files'
import { Filters } from './filters'
import type { Graph, Node, Relationship } from './graph'
import { follow, typeOf } from './links'
import type { Answer } from './compare'
import { comparisons, edgeComparisons, inOrder, type Row } from './order'
import { page, slice } from './pages'

/**
 * Answers documents of the generated API from the rows of the graph. GraphQL's reference implementation handles the
 * language itself. `schema.graphql` defines the meaning of each field. The other files in this folder do the rest.
 */
export class Oracle {
  private readonly filters: Filters
  private readonly rows: ReadonlyMap<string, readonly Row[]>

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: Definitions,
    graph: Graph,
    private readonly files: FieldFiles,
  ) {
    this.filters = new Filters(definitions)
    const nodeTypes = [...definitions.values()].filter(({ labels }) => labels.length > 0)
    this.rows = new Map(nodeTypes.map(({ name }) => [name, rowsOf(name, graph, definitions)]))
  }

  async answer(document: DocumentNode, variableValues: Record<string, unknown>): Promise<Answer> {
    const { schema, typeResolver } = this
    if (validate(schema, document).length > 0) return refused('GRAPHQL_VALIDATION_FAILED')
    const fieldResolver = this.fieldResolver as GraphQLFieldResolver<unknown, unknown>
    const { data, errors } = await execute({ schema, document, variableValues, fieldResolver, typeResolver })
    // GraphQL refuses the variables themselves before it runs anything.
    if (errors && data === undefined) return refused('BAD_USER_INPUT')
    const codes = refusalsOf(askedFields(schema, document, variableValues))
    if (codes.length > 0) return refused(...codes)
    const fault = errors?.find(({ originalError }) => originalError && !(originalError instanceof GraphQLError))
    if (fault) throw fault.originalError!
    if (errors) return refused('BAD_ARGUMENT')
    return { data: JSON.parse(JSON.stringify(data)) as unknown }
  }

  private readonly typeResolver: GraphQLTypeResolver<unknown, unknown> = (value, _context, { schema }, union) => {
    const members = schema.getPossibleTypes(union).map(({ name }) => name)
    return typeOf(value as Node, members, this.definitions)
  }

  private readonly fieldResolver: GraphQLFieldResolver<unknown, unknown, Arguments> = (
    source,
    given,
    _context,
    info,
  ) => {
    const { name } = info.parentType
    const args = withDefaultLimit(given, info)
    if (name === 'Query') return this.ofRoot(args, info)
    const definition = this.definitions.get(name)
    if (!definition) return (source as Record<string, unknown>)[info.fieldName]
    const field = definition.fields.get(info.fieldName)
    if (field) return this.ofField(field, source as Node | Relationship, args, info)
    return this.pageWithin(source as Node, linkOf(definition, info), args)
  }

  private ofRoot(args: Arguments, info: GraphQLResolveInfo): unknown {
    const list = info.parentType.getFields()[info.fieldName.replace(/Connection$/, '')]!
    const type = getNamedType(list.type).name
    const { where } = args
    const kept = this.rows.get(type)!.filter(({ node }) => !where || this.filters.ofNode(where, node, type) === true)
    const ordered = inOrder(kept, comparisons(args.sort, this.definitions.get(type)!))
    if (isList(info)) return slice(ordered, args).map(({ node }) => node)
    return { ...page(ordered, args), aggregate: aggregateOf(kept, info) }
  }

  private ofField(
    field: FieldDefinition,
    source: Node | Relationship,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): unknown {
    if (field.kind === 'property') return source.properties[field.property] ?? null
    if (field.kind === 'file') return this.ofFile(field.path, source, args, info)
    return this.listWithin(source as Node, field.link, args)
  }

  private async ofFile(path: string, source: Node | Relationship, args: Arguments, info: GraphQLResolveInfo) {
    const days = info.parentType
      .getFields()
      [info.fieldName]!.args.filter(({ type }) => getNamedType(type).name === 'Date')
      .map(({ name }) => name)
    const rows = await this.files.rows(path, source, { ...args }, days)
    return isList(info) ? rows : rows[0]
  }

  /** Lists each node once, however many relationships lead to it. */
  private listWithin(source: Node, link: Link, args: Arguments): readonly Node[] {
    const { where } = args
    const linked = follow(source, link, this.definitions)
    const kept = linked.filter((one) => !where || this.filters.ofEnd(where, one, link) === true)
    const distinct = [...new Map(kept.map((row) => [row.node, row])).values()]
    const keys = comparisons(args.sort, this.definitions.get(link.targets[0]!)!)
    return slice(inOrder(distinct, keys), args).map(({ node }) => node)
  }

  /** Lists each relationship once. */
  private pageWithin(source: Node, link: Link, args: Arguments) {
    const { where } = args
    const linked = follow(source, link, this.definitions)
    const kept = linked.filter((one) => !where || this.filters.ofConnection(where, one, link) === true)
    const edge = link.properties === undefined ? undefined : this.definitions.get(link.properties)
    const keys = edgeComparisons(args.sort, this.definitions.get(link.targets[0]!)!, edge)
    return page(inOrder(kept, keys), args)
  }
}

/** Returns an answer that consists of errors. A server may report any one of them. */
const refused = (...codes: string[]): Answer => ({
  errors: codes.map((code) => ({ message: code, extensions: { code } })),
})

/** Replaces a limit of null with the default. For other arguments, null and a missing value mean the same. */
function withDefaultLimit(given: Arguments, { parentType, fieldName }: GraphQLResolveInfo): Arguments {
  const limit = parentType.getFields()[fieldName]!.args.find(({ name }) => name === 'limit' || name === 'first')
  const name = limit?.name as 'limit' | 'first' | undefined
  return name && given[name] === null ? { ...given, [name]: limit!.defaultValue as number } : given
}

function rowsOf(type: string, graph: Graph, definitions: Definitions): Row[] {
  const nodes = [...graph.values()].filter((node) => typeOf(node, [type], definitions) !== undefined)
  return nodes.map((node) => ({ node }))
}

/** Finds the relationship field of a page field: `countries` for `countriesConnection`. */
function linkOf({ fields }: TypeDefinition, { parentType, fieldName }: GraphQLResolveInfo): Link {
  const field = fields.get(fieldName.replace(/Connection$/, ''))
  if (field?.kind !== 'relationship') throw new Error(`schema.graphql does not define ${parentType.name}.${fieldName}.`)
  return field.link
}

const isList = ({ returnType }: GraphQLResolveInfo): boolean => isListType(getNullableType(returnType))
