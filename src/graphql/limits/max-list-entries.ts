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
import { OverLimitError, report } from './over-limit'
import type { Values } from './operation'

/**
 * Max list entries
 *
 * A document is only valid if no list in it has more entries than allowed.
 */
export const maxListLiterals =
  ({ listEntries: largest }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    ListValue(node, _key, parent, _path, ancestors) {
      const asked = node.values.length
      if (asked > largest) report(context, tooLong(holderOf([...ancestors, parent]), asked, largest), node)
    },
  })

/** The name of what holds a list: an argument, a field of an object, or a variable by its default. */
function holderOf(around: readonly unknown[]): string {
  const nodes = around as (ASTNode | undefined)[]
  const holder = nodes.findLast((node) => node && HOLDERS.has(node.kind)) as Holder
  return holder.kind === Kind.VARIABLE_DEFINITION ? `$${holder.variable.name.value}` : holder.name.value
}

type Holder = ArgumentNode | ObjectFieldNode | VariableDefinitionNode
const HOLDERS = new Set<string>([Kind.ARGUMENT, Kind.OBJECT_FIELD, Kind.VARIABLE_DEFINITION])

/** The same for the lists in variables, at any depth. */
export function checkLists(variables: Values, { listEntries: largest }: Limits): void {
  const check = (value: unknown, name: string): void => {
    if (Array.isArray(value) && value.length > largest) throw tooLong(name, value.length, largest)
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) check(part, Array.isArray(value) ? name : key)
  }
  for (const [name, value] of Object.entries(variables)) check(value, `$${name}`)
}

function tooLong(name: string, asked: number, largest: number): OverLimitError {
  const message = `The list \`${name}\` has ${asked} entries, and at most ${largest} are allowed. Spread them over several requests.`
  return new OverLimitError('LIST_TOO_LONG', message, largest, asked)
}
