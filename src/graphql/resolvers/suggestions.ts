import type { Database } from '../../database/connect'
import { nearestCountry } from '../../model/country-codes'
import { nearestWords } from '../../model/nearest'
import { queryText } from './query-files'

/**
 * Suggests a country for an unknown code. The text can be a name in any language, an alias or another ISO 3166 code,
 * can be in the wrong case, or can contain a typo.
 */
export async function suggestCountry(text: string, database: Database): Promise<string | undefined> {
  const nearest = nearestCountry(text)
  if (nearest !== undefined) return nearest
  const countries = await database.read(queryText('country-words'))
  const codeOf = new Map<string, string>()
  for (const { id, words } of countries as { id: string; words: string[] }[]) {
    for (const word of words) codeOf.set(word.toLowerCase(), id)
  }
  return codeOf.get(text.toLowerCase())
}

/** Suggests ids that begin like an unknown id, closest first. */
export async function suggestIds(text: string, kinds: readonly string[], database: Database): Promise<string[]> {
  const start = text.slice(0, Math.max(2, Math.ceil(text.length / 2)))
  const rows = await database.read(queryText('ids-that-start'), { start, kinds })
  return nearestWords(
    text,
    rows.map((row) => row['id'] as string),
  )
}
