import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  type SelectionNode,
} from 'graphql'
import type { Arguments, Guard } from './guard'
import { type Plan, type PlannedField, planOf } from './plan'

/** A request in which every argument is a variable whose value has passed the guards. */
export interface NormalisedRequest {
  readonly plan: Plan
  readonly args: Arguments
  /** The values of the variables of `plan`, and of those that `@skip` and `@include` read. */
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Replaces the arguments of a root field and of every field below it. @neo4j/graphql reads them from the syntax tree, so
 * each is replaced there by a variable, whose value is what the guards make of the argument.
 * @param args the arguments of the root field, which a resolver may have changed.
 */
export function normalise(args: Arguments, info: GraphQLResolveInfo, guards: readonly Guard[]): NormalisedRequest {
  const plan = planOf(info)
  const values: Record<string, unknown> = {}
  for (const name of plan.conditions) values[name] = info.variableValues[name]
  const guarded = (given: Arguments, place: PlannedField): Arguments =>
    guards.reduce((result, guard) => guard.apply(result, place), given)
  const bind = (given: Arguments, { variables }: PlannedField) => {
    for (const [name, variable] of variables) if (given[name] !== undefined) values[variable] = given[name]
  }
  const rootArgs = guarded(args, plan.fields[0]!)
  plan.fields.forEach((place, index) => {
    if (!place.conditional.every((selection) => isIncluded(selection, info.variableValues))) return
    const isRoot = index < plan.roots
    bind(isRoot ? rootArgs : guarded(getArgumentValues(place.field, place.node, info.variableValues), place), place)
  })
  return { plan, args: rootArgs, values }
}

/** https://spec.graphql.org/October2021/#sec-Type-System.Directives.Built-in-Directives */
function isIncluded(selection: SelectionNode, variables: Arguments): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skip?.['if'] !== true && include?.['if'] !== false
}

/** What the library reads of a normalised request, with its values or others. */
export function infoOf({ plan }: NormalisedRequest, info: GraphQLResolveInfo, values: Arguments): GraphQLResolveInfo {
  return { ...info, fieldNodes: plan.fieldNodes, fragments: {}, variableValues: { ...values } }
}
