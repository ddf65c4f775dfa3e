import { LRUCache } from 'lru-cache'
import { queryText } from '../cypher'
import type { Database } from '../../database/connect'
import { UnknownCountryError } from '../../model/errors'
import { BadCursorError, UnknownIdError } from '../errors'
import type { EntityKind } from '../node-kinds'
import { perVersion } from './per-version'
import { suggestCountry, suggestIds } from './suggestions'

type Asked = Record<string, unknown>
type KindsByArgument = Readonly<Record<string, readonly EntityKind[]>>

/** What an id stands for: the id it has now, and its kind. */
interface Found {
  id: string
  kind: string
}

/**
 * The arguments with every id replaced by the one it has now. All ids of a question are found in one look-up.
 * @throws UnknownCountryError | UnknownIdError | BadCursorError where an id is unknown or of another kind.
 */
export async function followIds(
  field: string,
  kinds: KindsByArgument,
  args: Asked,
  database: Database,
): Promise<Asked> {
  const given = Object.keys(kinds).filter((argument) => args[argument] != null)
  const wanted = given.flatMap((argument) => idsOf(args[argument]))
  if (wanted.length === 0) return args
  const found = await findIds(wanted, database)
  for (const argument of given) {
    const refused = idsOf(args[argument]).find((id) => !isOf(found.get(id), kinds[argument]!))
    if (refused !== undefined) throw await refusal(field, argument, refused, kinds[argument]!, database)
  }
  const idNow = (id: string): string => found.get(id)!.id
  if (wanted.every((id) => idNow(id) === id)) return args
  return { ...args, ...Object.fromEntries(given.map((argument) => [argument, followAll(args[argument], idNow)])) }
}

/** Most ids of one graph of which it is remembered what they stand for. */
const MOST_KNOWN = 10_000

const knownOf = perVersion(() => new LRUCache<string, Found>({ max: MOST_KNOWN }))

/** What some ids stand for, looked up once for each version of the graph. Ids of nothing are looked up each time. */
async function findIds(ids: string[], database: Database): Promise<Map<string, Found>> {
  const known = knownOf(database, await database.recentVersion())
  const found = new Map<string, Found>()
  for (const id of ids) {
    const thing = known.get(id)
    if (thing) found.set(id, thing)
  }
  const unknown = ids.filter((id) => !found.has(id))
  const rows = unknown.length === 0 ? [] : await database.read(queryText('follow-ids'), { ids: unknown })
  for (const { asked, ...thing } of rows as unknown as (Found & { asked: string })[]) {
    known.set(asked, thing)
    found.set(asked, thing)
  }
  return found
}

/** Whether what was found is of one of some kinds; of any where none is named. */
function isOf(found: Found | undefined, kinds: readonly EntityKind[]): boolean {
  return found !== undefined && (kinds.length === 0 || kinds.includes(found.kind as EntityKind))
}

async function refusal(
  field: string,
  argument: string,
  id: string,
  kinds: readonly EntityKind[],
  database: Database,
): Promise<Error> {
  if (argument === 'after') return new BadCursorError(field, id)
  if (kinds.length === 1 && kinds[0] === 'Country')
    return new UnknownCountryError(id, await suggestCountry(id, database))
  return new UnknownIdError(id, kinds, await suggestIds(id, kinds, database))
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function followAll(value: unknown, idNow: (id: string) => string): string | string[] {
  return Array.isArray(value) ? (value as string[]).map(idNow) : idNow(String(value))
}
