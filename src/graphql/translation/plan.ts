import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getArgumentValues,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Place } from '../guards/guard'
import type { Arguments } from '../request-context'
import { readPart } from './selections'

/** A field with arguments, as the client wrote it, and the variable for each argument. */
export interface PlannedField extends Place {
  readonly node: FieldNode
  readonly variables: ReadonlyMap<string, string>
  /** The field itself and the selections around it. `@skip` or `@include` on any of them can leave the field out. */
  readonly conditional: readonly SelectionNode[]
}

/** Returns the arguments of a field in a request. */
export const argumentsOf = ({ field, node }: PlannedField, { variableValues }: GraphQLResolveInfo): Arguments =>
  getArgumentValues(field, node, variableValues)

/**
 * A root field of a document. Variables replace all arguments, and the selections of fragments replace the spreads. A
 * plan does not depend on values.
 */
export interface Plan {
  /** Distinguishes the plan from all other plans of this process. */
  readonly number: number
  readonly fieldNodes: FieldNode[]
  /**
   * The fields with arguments. The list begins with the root field itself, which appears as many times as the request
   * selects it. `roots` is the number of these entries.
   */
  readonly fields: readonly PlannedField[]
  readonly roots: number
  /** The client's variables that decide which fields are selected. */
  readonly conditions: readonly string[]
}

/**
 * The plans by root field. Because Apollo Server caches parsed documents, each root field of a document is planned
 * once.
 */
const plans = new WeakMap<FieldNode, { selected: readonly FieldNode[]; plan: Plan }>()

let plansMade = 0

/** Returns the plan of the root field that is being resolved. */
export function planOf(info: GraphQLResolveInfo): Plan {
  const { fieldNodes } = info
  const known = plans.get(fieldNodes[0]!)
  // The same root field can be selected several times, depending on `@skip` and `@include`.
  const isSame = known?.selected.length === fieldNodes.length
  if (known && isSame && known.selected.every((node, place) => node === fieldNodes[place])) return known.plan
  const plan = new Planner(info).plan()
  plans.set(fieldNodes[0]!, { selected: fieldNodes, plan })
  return plan
}

class Planner {
  private readonly fields: PlannedField[] = []
  private readonly roots: PlannedField[] = []
  private readonly conditions = new Set<string>()
  private readonly around: SelectionNode[] = []
  private fieldsSeen = 0

  constructor(private readonly info: GraphQLResolveInfo) {}

  plan(): Plan {
    const { roots, info } = this
    const fieldNodes = info.fieldNodes.map((node) => this.fieldOf(node, info.parentType, roots))
    const fields = [...roots, ...this.fields]
    return { number: ++plansMade, fieldNodes, fields, roots: roots.length, conditions: [...this.conditions] }
  }

  private fieldOf(node: FieldNode, type: GraphQLNamedType, among: PlannedField[]): FieldNode {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return node
    const number = this.fieldsSeen++
    const variables = new Map(field.args.map(({ name }) => [name, `field${number}_${name}`]))
    return this.within(node, () => {
      const below = getNamedType(field.type)
      const selected = readPart(field.name, below, this.selectionsOf(node.selectionSet, below))
      if (field.args.length > 0 || among === this.roots) {
        among.push({ type: type as Place['type'], field, node, variables, selected, conditional: [...this.around] })
      }
      return {
        ...node,
        arguments: [...variables].map(([name, variable]) => argumentNode(name, variable)),
        ...(node.selectionSet && { selectionSet: { ...node.selectionSet, selections: selected } }),
      }
    })
  }

  /**
   * @param visited the fragments that are already selected, by type. Another spread of such a fragment has no effect.
   */
  private selectionsOf(
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType,
    visited = new Set<string>(),
  ): SelectionNode[] {
    return (set?.selections ?? []).flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return [this.fieldOf(selection, type, this.fields)]
      const fragment = this.fragmentOf(selection, type, visited)
      return fragment ? this.inlined(selection, fragment, type, visited) : []
    })
  }

  /**
   * Returns the fragment of a spread. Returns undefined if the same selections already contain the fragment, whatever
   * the values of the variables.
   */
  private fragmentOf(
    selection: FragmentSpreadNode | InlineFragmentNode,
    type: GraphQLNamedType,
    visited: Set<string>,
  ): FragmentDefinitionNode | InlineFragmentNode | undefined {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection
    const name = selection.name.value
    const spread = `${type.name} ${name}`
    if (visited.has(spread)) return undefined
    if (!selection.directives?.length) visited.add(spread)
    return this.info.fragments[name]
  }

  /** Returns an inline fragment for each type on which the library reads the fragment. */
  private inlined(
    selection: FragmentSpreadNode | InlineFragmentNode,
    { typeCondition, selectionSet }: FragmentDefinitionNode | InlineFragmentNode,
    type: GraphQLNamedType,
    visited: Set<string>,
  ): InlineFragmentNode[] {
    const condition = typeCondition && this.info.schema.getType(typeCondition.name.value)!
    const { directives } = selection
    return this.typesFor(condition, type).map((on) => {
      // A directive may leave these selections out. A later spread of the same fragment is then still needed.
      const seen = directives?.length ? new Set(visited) : visited
      const selections = this.within(selection, () => this.selectionsOf(selectionSet, on, seen))
      const typeCondition = condition && namedType(on.name)
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: { ...selectionSet, selections } }
    })
  }

  /**
   * Returns the types to which a fragment applies. The library does not know interfaces, so a fragment on an interface
   * applies to each member of a union that implements it. A fragment on another object type never applies.
   */
  private typesFor(condition: GraphQLNamedType | undefined, type: GraphQLNamedType): GraphQLNamedType[] {
    if (!condition || condition === type) return [type]
    if (isObjectType(type)) return isObjectType(condition) ? [] : [type]
    if (!isInterfaceType(condition) || !isUnionType(type)) return [condition]
    const { schema } = this.info
    return type.getTypes().filter((member) => schema.isSubType(condition, member))
  }

  /** Creates the syntax nodes below a selection, and records the variables that its directives use. */
  private within<Made>(selection: SelectionNode, make: () => Made): Made {
    if (!selection.directives?.length) return make()
    for (const { value } of selection.directives.flatMap((directive) => directive.arguments ?? [])) {
      if (value.kind === Kind.VARIABLE) this.conditions.add(value.name.value)
    }
    this.around.push(selection)
    const made = make()
    this.around.pop()
    return made
  }
}

const namedType = (name: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } })

function argumentNode(argument: string, variable: string): ArgumentNode {
  const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const
  return { kind: Kind.ARGUMENT, name: nameNode(argument), value: { kind: Kind.VARIABLE, name: nameNode(variable) } }
}
