import { countryName } from '../../model/country-codes'
import { comparableName } from '../../model/names'
import { editDistance } from '../../model/nearest'
import { memoize } from '../../model/memoize'

/** Words that tell no name from another. */
const EMPTY_WORDS = new Set(
  'a an and by for from in its of on or the to with de del der des di du et la le les und y e o da do das dos und'.split(
    ' ',
  ),
)

/** Adjectives and other names of countries, as they stand in names of agencies and titles, where Intl's name differs. */
const COUNTRY_ADJECTIVES: Readonly<Record<string, string>> = {
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

/** The words of a name that tell it from others: without articles and the like, and without its own country. */
export const tellingWords = (name: string, country = ''): readonly string[] => wordsWithin(`${country}\n${name}`)

/** Remembered, because a name is compared with every other one of its block. */
const wordsWithin = memoize((text): readonly string[] => {
  const [country = '', name = ''] = text.split('\n', 2)
  const own = country === '' ? [] : countryWords(country)
  const words = comparableName(name)
    .split(' ')
    .filter((word) => word !== '' && word !== 's')
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !own.includes(word))
  return telling.length > 0 ? telling : words
})

const countryWords = memoize((country) => [
  ...comparableName(countryName(country)).split(' '),
  ...(COUNTRY_ADJECTIVES[country] ?? '').split(' '),
])

/** Whether two words are the same or one slip apart: digitalisation, digitalization; Ahmad, Ahmed. */
export function isNearlySame(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  if (longest < 5) return false
  const limit = longest < 9 ? 1 : 2
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length <= limit && mayBe(short, long, limit) && editDistance(a, b, limit) <= limit
}

/** One slip leaves the first or the last letter; two leave one of three parts. Most words are told apart by that alone. */
function mayBe(short: string, long: string, limit: number): boolean {
  if (limit === 1) return short[0] === long[0] || short.at(-1) === long.at(-1)
  return short.startsWith(long.slice(0, 3)) || short.endsWith(long.slice(-3)) || short.includes(long.slice(3, 6))
}

/** How many words of `a` have a partner in `b`, each partner used once. */
export function matchingWords(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  return a.filter((word) => {
    const partner = left.findIndex((other) => isNearlySame(word, other))
    if (partner >= 0) left.splice(partner, 1)
    return partner >= 0
  }).length
}

/** Dice's coefficient over words that are the same or nearly so: 1 for the same words in any order, 0 for none. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * matchingWords(a, b)) / (a.length + b.length)
}
