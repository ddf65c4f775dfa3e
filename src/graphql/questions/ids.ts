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
  const follow = (argument: string, id: string) => nowOf(field, argument, id, kinds[argument]!, found, database)
  const followed = await Promise.all(given.map((argument) => followAll(args[argument], (id) => follow(argument, id))))
  const changes = given.flatMap((argument, i) => (same(args[argument], followed[i]) ? [] : [[argument, followed[i]]]))
  return changes.length === 0 ? args : { ...args, ...(Object.fromEntries(changes) as Asked) }
}

/** Most ids of one graph of which it is remembered what they stand for. */
const MOST_KNOWN = 10_000

const knownOf = perVersion(() => new LRUCache<string, Found>({ max: MOST_KNOWN }))

/** What some ids stand for, looked up once for each version of the graph. Ids of nothing are looked up each time. */
async function findIds(ids: string[], database: Database): Promise<Map<string, Found>> {
  const known = knownOf(database, await database.recentVersion())
  const wanted = [...new Set(ids)]
  const unknown = wanted.filter((id) => !known.has(id))
  const rows = unknown.length === 0 ? [] : await database.read(queryText('follow-ids'), { ids: unknown })
  for (const { asked, id, kind } of rows as unknown as (Found & { asked: string })[]) known.set(asked, { id, kind })
  return new Map(wanted.flatMap((id) => (known.has(id) ? [[id, known.get(id)!]] : [])))
}

async function nowOf(
  field: string,
  argument: string,
  id: string,
  kinds: readonly EntityKind[],
  found: Map<string, Found>,
  database: Database,
): Promise<string> {
  const thing = found.get(id)
  if (thing && (kinds.length === 0 || kinds.includes(thing.kind as EntityKind))) return thing.id
  if (argument === 'after') throw new BadCursorError(field, id)
  if (kinds.length === 1 && kinds[0] === 'Country')
    throw new UnknownCountryError(id, await suggestCountry(id, database))
  throw new UnknownIdError(id, kinds, await suggestIds(id, kinds, database))
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function followAll(value: unknown, follow: (id: string) => Promise<string>): Promise<string | string[]> {
  return Array.isArray(value) ? Promise.all((value as string[]).map(follow)) : follow(value as string)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
