import { countryName } from '../../model/country-codes'
import { comparableName } from '../../model/names'
import { editDistance } from '../../model/nearest'
import { memoize } from '../../model/memoize'

/** Words that do not identify a name. */
const STOP_WORDS = new Set(
  'a an and by for from in its of on or the to with de del der des di du et la le les und y e o da do das dos und'.split(
    ' ',
  ),
)

/**
 * Adjectives and other country names that occur in titles and agency names and that differ from the country name in
 * Intl.
 */
const COUNTRY_ADJECTIVES: Readonly<Record<string, string>> = {
  AE: 'uae emirati',
  AU: 'australian australia',
  BR: 'brazilian',
  CA: 'canadian',
  CH: 'swiss',
  CN: 'chinese',
  DE: 'german',
  DK: 'danish',
  EE: 'estonian',
  ES: 'spanish',
  EU: 'eu european',
  FI: 'finnish',
  FR: 'french',
  GB: 'uk british britain',
  IE: 'irish',
  IL: 'israeli',
  IN: 'indian',
  IT: 'italian',
  JP: 'japanese',
  KR: 'korean korea rok republic',
  LT: 'lithuanian',
  LU: 'luxembourgish',
  LV: 'latvian',
  MY: 'malaysian',
  NL: 'dutch',
  NO: 'norwegian',
  NZ: 'zealand',
  PH: 'philippine',
  PL: 'polish',
  PT: 'portuguese',
  SE: 'swedish',
  SG: 'singaporean',
  TH: 'thai',
  UA: 'ukrainian',
  US: 'us american usa',
  VN: 'vietnamese vietnam',
}

/** Returns the words that identify a name, without stop words and without the name of its country. */
export const significantTokens = (name: string, country = ''): readonly string[] => wordsWithin(`${country}\n${name}`)

/** Memoized, because each name is compared with every other name in its block. */
const wordsWithin = memoize((text): readonly string[] => {
  const [country = '', name = ''] = text.split('\n', 2)
  const own = country === '' ? [] : countryWords(country)
  const words = comparableName(name)
    .split(' ')
    .filter((word) => word !== '' && word !== 's')
  const telling = words.filter((word) => !STOP_WORDS.has(word) && !own.includes(word))
  return telling.length > 0 ? telling : words
})

/**
 * Returns the first letters of the words that identify a name: "mci" for the Ministry of Communications and
 * Information.
 */
export const initialsOf = (name: string): string =>
  significantTokens(name)
    .map((word) => word[0] ?? '')
    .join('')

/** Returns the words for a country, in lower case. */
export const countryWords = memoize((country): readonly string[] => [
  ...comparableName(countryName(country)).split(' '),
  ...(COUNTRY_ADJECTIVES[country] ?? '').split(' '),
])

/** Checks whether two words are equal or differ by one typing error: digitalisation, digitalization; Ahmad, Ahmed. */
export function isNearlyEqual(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  if (longest < 5) return false
  const limit = longest < 9 ? 1 : 2
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length <= limit && mayBe(short, long, limit) && editDistance(a, b, limit) <= limit
}

/**
 * A cheap test that runs before the edit distance is computed. A single error leaves the first or last letter
 * unchanged, and two errors leave one of three parts unchanged.
 */
function mayBe(short: string, long: string, limit: number): boolean {
  if (limit === 1) return short[0] === long[0] || short.at(-1) === long.at(-1)
  return short.startsWith(long.slice(0, 3)) || short.endsWith(long.slice(-3)) || short.includes(long.slice(3, 6))
}

/** Counts the words of `a` that have a nearly equal word in `b`. Each word of `b` counts once. */
export function matchingTokens(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  return a.filter((word) => {
    const partner = left.findIndex((other) => isNearlyEqual(word, other))
    if (partner >= 0) left.splice(partner, 1)
    return partner >= 0
  }).length
}

/** Returns Dice's coefficient of nearly equal words: 1 for the same words in any order, 0 for no common words. */
export function tokenSimilarity(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * matchingTokens(a, b)) / (a.length + b.length)
}
