import {
  type ArgumentNode,
  type ASTNode,
  type ASTVisitor,
  Kind,
  type ObjectFieldNode,
  type ValidationContext,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql'
import type { Limits } from '../../model/limits'
import { isObject } from './is-object'
import { OverLimitError, report } from './over-limit'
import type { Values } from './operation'

/**
 * Max list entries
 *
 * A document is only valid if no list in it has more entries than allowed.
 */
export const maxListLiterals =
  ({ listEntries: max }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    ListValue(node, _key, parent, _path, ancestors) {
      const asked = node.values.length
      if (asked > max) report(context, tooLong(holderOf([...ancestors, parent]), asked, max), node)
    },
  })

/** Returns the name of the argument, object field or variable whose value contains a list. */
function holderOf(around: readonly unknown[]): string {
  const nodes = around as (ASTNode | undefined)[]
  const holder = nodes.findLast((node) => node && HOLDERS.has(node.kind)) as Holder
  return holder.kind === Kind.VARIABLE_DEFINITION ? `$${holder.variable.name.value}` : holder.name.value
}

type Holder = ArgumentNode | ObjectFieldNode | VariableDefinitionNode
const HOLDERS = new Set<string>([Kind.ARGUMENT, Kind.OBJECT_FIELD, Kind.VARIABLE_DEFINITION])

/**
 * Checks the lists in variables, at any depth.
 * @throws OverLimitError
 */
export function checkLists(variables: Values, { listEntries: max }: Limits): void {
  const check = (value: unknown, name: string): void => {
    if (Array.isArray(value) && value.length > max) throw tooLong(name, value.length, max)
    if (!isObject(value)) return
    for (const [key, part] of Object.entries(value)) check(part, Array.isArray(value) ? name : key)
  }
  for (const [name, value] of Object.entries(variables)) check(value, `$${name}`)
}

function tooLong(name: string, asked: number, max: number): OverLimitError {
  const message = `The list \`${name}\` has ${asked} entries, but at most ${max} are allowed. Split the list across several requests.`
  return new OverLimitError('LIST_TOO_LONG', message, max, asked)
}
