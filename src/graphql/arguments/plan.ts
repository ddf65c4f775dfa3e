import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Place } from './guard'
import { readPart } from './read-parts'

/** A field that takes arguments, as the client wrote it, and the variable that stands for each argument. */
export interface PlannedField extends Place {
  readonly node: FieldNode
  readonly variables: ReadonlyMap<string, string>
  /** The selections around it, and itself, that `@skip` or `@include` may leave out. */
  readonly conditional: readonly SelectionNode[]
}

/**
 * A root field of a document with variables in place of all arguments, and with the selections of fragments in place of
 * their spreads. It is the same whatever the values are.
 */
export interface Plan {
  /** Distinguishes the plan from all others of this process. */
  readonly number: number
  readonly fieldNodes: FieldNode[]
  /** The fields with arguments. The first `roots` are the root field itself, once for each time it is selected. */
  readonly fields: readonly PlannedField[]
  readonly roots: number
  /** Variables of the client that decide which fields are selected. */
  readonly conditions: readonly string[]
}

/** Apollo Server keeps parsed documents, so a plan is made once for each root field of a document. */
const plans = new WeakMap<FieldNode, { selected: readonly FieldNode[]; plan: Plan }>()

let plansMade = 0

/** The plan of the root field that is being resolved. */
export function planOf(info: GraphQLResolveInfo): Plan {
  const [first] = info.fieldNodes
  const known = plans.get(first!)
  if (known && isSame(known.selected, info.fieldNodes)) return known.plan
  const plan = new Planner(info).plan()
  plans.set(first!, { selected: info.fieldNodes, plan })
  return plan
}

/** `@skip` and `@include` decide how often a root field is selected. */
function isSame(one: readonly FieldNode[], other: readonly FieldNode[]): boolean {
  return one.length === other.length && one.every((node, place) => node === other[place])
}

class Planner {
  private readonly fields: PlannedField[] = []
  private readonly roots: PlannedField[] = []
  private readonly conditions = new Set<string>()
  private readonly around: SelectionNode[] = []
  private fieldsSeen = 0

  constructor(private readonly info: GraphQLResolveInfo) {}

  plan(): Plan {
    const { fieldNodes, parentType } = this.info
    const nodes = fieldNodes.map((node) => this.fieldOf(node, parentType, this.roots))
    return {
      number: ++plansMade,
      fieldNodes: nodes,
      fields: [...this.roots, ...this.fields],
      roots: this.roots.length,
      conditions: [...this.conditions],
    }
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

  /** @param visited the fragments that are selected already, by type: another spread of one adds nothing. */
  private selectionsOf(
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType,
    visited = new Set<string>(),
  ): SelectionNode[] {
    return (set?.selections ?? []).flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return [this.fieldOf(selection, type, this.fields)]
      const fragment = this.fragmentOf(selection, type, visited)
      return fragment ? [this.inlined(selection, fragment, type, visited)] : []
    })
  }

  /** What a spread stands for; nothing if the same selections have it already, whatever the values of variables. */
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

  private inlined(
    selection: FragmentSpreadNode | InlineFragmentNode,
    { typeCondition, selectionSet }: FragmentDefinitionNode | InlineFragmentNode,
    type: GraphQLNamedType,
    visited: Set<string>,
  ): InlineFragmentNode {
    const on = typeCondition ? this.info.schema.getType(typeCondition.name.value)! : type
    // What a condition decides may be missing, so that it must not keep a later spread from being there.
    const seen = selection.directives?.length ? new Set(visited) : visited
    const selections = this.within(selection, () => this.selectionsOf(selectionSet, on, seen))
    const { directives } = selection
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: { ...selectionSet, selections } }
  }

  /** Makes what stands below a selection. */
  private within<Made>(selection: SelectionNode, make: () => Made): Made {
    if (!selection.directives?.length) return make()
    this.readConditions(selection)
    this.around.push(selection)
    const made = make()
    this.around.pop()
    return made
  }

  private readConditions({ directives = [] }: SelectionNode): void {
    for (const { arguments: args = [] } of directives) {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) this.conditions.add(value.name.value)
    }
  }
}

function argumentNode(name: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  }
}
