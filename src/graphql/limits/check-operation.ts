import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { BadLimitError, ReadOnlyApiError, TooCostlyError, TooDeepError } from '../errors'
import { costOf, LARGEST_COST, LARGEST_DEPTH, sizeOf } from './cost'
import { isLimit, largestLimit } from './list-limits'

/** One request, before it runs: its document is valid against the schema. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Refuses a request that asks for a list of no length, or a longer one than may be, at any depth; one that is nested
 * too deep; and one that may cost too much. It needs the variables, so it is no validation rule: a server keeps
 * validated documents and would skip it.
 * @returns the most that the answer can cost, in nodes.
 * @throws ReadOnlyApiError | BadLimitError | TooDeepError | TooCostlyError
 */
export function checkOperation(request: Operation): number {
  const root = request.schema.getRootType(request.operation.operation)
  if (!root) throw new ReadOnlyApiError(request.operation.operation)
  const known = costs.get(request.operation)
  if (known !== undefined) return known
  const walk = new Walk(request)
  const cost = walk.costOf(request.operation.selectionSet, root, 1, undefined)
  if (cost > LARGEST_COST) throw new TooCostlyError(Math.ceil(cost), LARGEST_COST)
  if (!walk.readsVariables) costs.set(request.operation, cost)
  return cost
}

/** What the operations of known documents cost whose limits are no variables. */
const costs = new WeakMap<OperationDefinitionNode, number>()

class Walk {
  private readonly fragments: Map<string, FragmentDefinitionNode>
  private variables?: Readonly<Record<string, unknown>>

  constructor(private readonly request: Operation) {
    this.fragments = new Map(
      request.document.definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    )
  }

  /** Whether a limit was a variable. */
  get readsVariables(): boolean {
    return this.variables !== undefined
  }

  /** @param carried the length that a field above asked for and that no list has taken yet, as in a connection. */
  costOf(set: SelectionSetNode, type: object, depth: number, carried: number | undefined): number {
    if (depth > LARGEST_DEPTH) throw new TooDeepError(LARGEST_DEPTH)
    let cost = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += this.costOfField(selection, type as GraphQLObjectType, depth, carried)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value
        cost += this.costOf(selection.selectionSet, on ? this.request.schema.getType(on)! : type, depth, carried)
      } else cost += this.costOfFragment(this.fragments.get(selection.name.value)!, depth, carried)
    }
    return cost
  }

  private costOfFragment(fragment: FragmentDefinitionNode, depth: number, carried: number | undefined): number {
    const type = this.request.schema.getType(fragment.typeCondition.name.value)!
    return this.costOf(fragment.selectionSet, type, depth, carried)
  }

  private costOfField(node: FieldNode, parent: GraphQLObjectType, depth: number, carried: number | undefined): number {
    if (node.name.value.startsWith('__') || !isObjectType(parent)) return 0
    const field = parent.getFields()[node.name.value]!
    const asked = this.limitAsked(node, parent.name, field)
    const type = getNamedType(field.type)
    if (!isCompositeType(type) || !node.selectionSet) return 0
    const isList = isListType(getNullableType(field.type))
    const entries = isList ? sizeOf(asked ?? carried, field, parent.name) : 1
    const below = isList ? undefined : (asked ?? carried)
    return entries * (costOf(type) + this.costOf(node.selectionSet, type, depth + 1, below))
  }

  /** The limit that the request gives a field; undefined where it gives none. */
  private limitAsked(node: FieldNode, type: string, field: GraphQLField<unknown, unknown>): number | undefined {
    const argument = node.arguments?.find((candidate) => isLimit({ name: candidate.name.value }))
    if (!argument) return undefined
    if (argument.value.kind === Kind.VARIABLE) this.variables ??= withDefaults(this.request)
    const given = valueFromASTUntyped(argument.value, this.variables)
    if (given === undefined) return undefined
    const largest = largestLimit(type, field.name)
    const fits = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= largest
    if (!fits) throw new BadLimitError(field.name, argument.name.value, given, largest)
    return given
  }
}

/** The variables as the operation will see them. Where they do not fit their types, it will not run. */
function withDefaults({ schema, operation, variables }: Operation): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {}
}
