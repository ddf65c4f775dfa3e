import type { Database } from '../../database/connect'
import { nearestWords } from '../../model/nearest'
import { queryText } from './query-files'

/** Suggests a country for an unknown code, by name, alias, three-letter code, case or typo. */
export async function suggestCountry(text: string, database: Database): Promise<string | undefined> {
  const countries = await database.read(queryText('country-words'))
  const codeOf = new Map<string, string>()
  for (const { id, words } of countries as { id: string; words: string[] }[]) {
    for (const word of words) codeOf.set(word.toLowerCase(), id)
  }
  const exact = codeOf.get(text.toLowerCase())
  if (exact) return exact
  const [nearest] = nearestWords(text.toLowerCase(), codeOf.keys())
  return nearest ? codeOf.get(nearest) : undefined
}

/** Suggests ids for an unknown id: those with the same start, closest first. */
export async function suggestIds(text: string, kinds: readonly string[], database: Database): Promise<string[]> {
  const start = text.slice(0, Math.max(2, Math.ceil(text.length / 2)))
  const rows = await database.read(queryText('ids-that-start'), { start, kinds })
  return nearestWords(
    text,
    rows.map((row) => row['id'] as string),
  )
}
