import type { z } from 'zod'
import type { Database } from '../../database/connect'
import { UnknownCountryError } from '../../model/errors'
import type { NodeKind } from '../../model/record-kinds'
import { BadArgumentError, BadCursorError, UnknownIdError } from '../errors'
import type { Arguments, RequestContext, Resolver } from '../request-context'
import { findEntities, type FoundEntity } from './find-entities'
import { suggestCountry, suggestIds } from './suggestions'

/** The kinds of nodes that can be found by their id. Each kind is a label in the graph. */
export type EntityKind = NodeKind | 'Source' | 'Tie'

/** The rules for the arguments of a root field, in addition to their types, and optionally its resolver. */
export interface RootFieldRules {
  /** Checks the arguments. The result of the check replaces them. */
  readonly rules?: z.ZodType<Record<string, unknown>>
  /**
   * The arguments that contain ids, each with the allowed kinds. An empty list allows every kind. If the argument is
   * `after`, its id is a cursor.
   */
  readonly ids?: Readonly<Record<string, readonly EntityKind[]>>
  /**
   * Resolves the field. If this function is missing, the default resolver of the field is used: a `fileResolver` if the
   * field's type is plain (see `plainTypes`), and otherwise a `libraryResolver`, as for `tie` (a node) and `timeline`
   * (a union).
   */
  readonly resolve?: (args: Arguments, context: RequestContext) => Promise<unknown>
}

/**
 * Creates the resolver of a root field. The resolver checks the arguments, replaces former ids with current ones, and
 * resolves the field.
 * @param resolveField resolves the field if it has no `resolve` function.
 */
export function rootResolver(name: string, field: RootFieldRules, resolveField: Resolver): Resolver {
  return async (root, args, context, info) => {
    const checked = checkRules(name, field, args)
    const current = await currentArguments(name, field.ids ?? {}, checked, context.database)
    return field.resolve ? field.resolve(current, context) : resolveField(root, current, context, info)
  }
}

function checkRules(name: string, { rules }: RootFieldRules, args: Record<string, unknown>): Record<string, unknown> {
  const parsed = rules?.safeParse(args)
  if (parsed && !parsed.success) {
    const [issue] = parsed.error.issues
    throw new BadArgumentError(name, issue?.path.join('.') ?? '', issue?.message ?? 'is invalid')
  }
  const checked = parsed?.data ?? args
  const empty = Object.keys(checked).find((argument) => isEmptyList(checked[argument]))
  if (empty === undefined) return checked
  // An empty list is ambiguous: some readers would expect everything, and others nothing.
  throw new BadArgumentError(name, empty, 'is an empty list. Leave it out, or name at least one')
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/**
 * Replaces every id with the current id of its entity. One query looks up all ids in the arguments of a root field.
 * @throws UnknownCountryError | UnknownIdError | BadCursorError if an id does not belong to an entity of an allowed
 *   kind.
 */
async function currentArguments(
  field: string,
  kinds: NonNullable<RootFieldRules['ids']>,
  args: Record<string, unknown>,
  database: Database,
): Promise<Record<string, unknown>> {
  const names = Object.keys(kinds).filter((name) => args[name] != null)
  const ids = names.flatMap((name) => idsOf(args[name]))
  if (ids.length === 0) return args
  const entities = await findEntities(ids, database)
  for (const name of names) {
    const wrong = idsOf(args[name]).find((id) => !isOf(entities.get(id), kinds[name]!))
    if (wrong !== undefined) throw await wrongId(field, name, wrong, kinds[name]!, database)
  }
  const current = (id: string): string => entities.get(id)!.id
  if (ids.every((id) => current(id) === id)) return args
  const followed = names.map((name): [string, unknown] => {
    const found = idsOf(args[name]).map(current)
    return [name, Array.isArray(args[name]) ? found : found[0]]
  })
  return { ...args, ...Object.fromEntries(followed) }
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)])

function isOf(entity: FoundEntity | undefined, kinds: readonly EntityKind[]): boolean {
  return entity !== undefined && (kinds.length === 0 || kinds.includes(entity.kind as EntityKind))
}

async function wrongId(
  field: string,
  argument: string,
  id: string,
  kinds: readonly EntityKind[],
  database: Database,
): Promise<Error> {
  if (argument === 'after') return new BadCursorError(field, id)
  const isCountry = kinds.length === 1 && kinds[0] === 'Country'
  if (isCountry) return new UnknownCountryError(id, await suggestCountry(id, database))
  return new UnknownIdError(id, kinds, await suggestIds(id, kinds, database))
}
