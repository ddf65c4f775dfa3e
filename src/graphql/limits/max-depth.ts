import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Limits } from '../../model/limits'
import { TooDeepError } from '../errors'
import { report } from './over-limit'
import { isIntrospection } from './sum-of-selections'

/**
 * Max depth
 *
 * An operation is only valid if its fields are nested no deeper than allowed. Introspection has a separate limit.
 */
export const maxDepth =
  ({ depth: maxOfGraph, introspectionDepth }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const depthOf = measure(context)
    const check = (depth: number, max: number, node: ASTNode): void => {
      if (depth > max) report(context, new TooDeepError(depth, max), node)
    }
    return {
      OperationDefinition: (node) => check(depthOf(node.selectionSet), maxOfGraph, node),
      Field: (node) => {
        if (isIntrospection(node)) check(1 + depthOf(node.selectionSet), introspectionDepth, node)
      },
    }
  }

/**
 * Returns a function that measures how deep the fields in a selection are nested. The function measures each fragment
 * once.
 */
function measure(context: ValidationContext): (set: SelectionSetNode | undefined) => number {
  const known = new Map<string, number>()
  const depthOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, node) => {
      if (node.kind === Kind.FIELD) return Math.max(deepest, depthOfField(node))
      const depth = node.kind === Kind.INLINE_FRAGMENT ? depthOf(node.selectionSet) : depthOfFragment(node.name.value)
      return Math.max(deepest, depth)
    }, 0)
  const depthOfField = (node: FieldNode): number => (isIntrospection(node) ? 1 : 1 + depthOf(node.selectionSet))
  const depthOfFragment = (name: string): number => {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, 0) // Another rule refuses cycles.
    const depth = depthOf(context.getFragment(name)?.selectionSet)
    known.set(name, depth)
    return depth
  }
  return depthOf
}
