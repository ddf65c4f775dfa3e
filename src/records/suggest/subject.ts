import { memoize } from '../../model/memoize'
import { comparableName } from '../../model/names'
import { countryWords, initialsOf, isNearlyEqual, significantTokens } from './tokens'

/** Words in titles that name the kind of instrument rather than its subject. */
const INSTRUMENT_WORDS = new Set(
  (
    'memorandum memoranda memorando mou moc mod understanding cooperation cooperating cooperative collaboration agreement ' +
    'arrangement accord letter intent declaration statement joint charter protocol framework between among concerning ' +
    'regarding relating republic kingdom state states field fields area areas bilateral mutual enhanced enhancing ' +
    'strengthening promotion development sharing exchange successful implemented exploratory part renewal signing signed ' +
    'entendimiento entendimento cooperacion cooperacao acuerdo acordo convenio carta intencion entente protocole'
  ).split(' '),
)

/**
 * Words that occur in most titles of digital instruments. Such words count less than the words that distinguish two
 * titles.
 */
const COMMON_WORDS = new Set(
  (
    'digital egovernment digitalisation digitalization digitisation digitization electronic e government governance technology ' +
    'technologies ict it information communication communications services service public transformation innovation ' +
    'economy partnership dialogue centre center initiative programme program project'
  ).split(' '),
)
const COMMON_WEIGHT = 0.3

/** Synonyms, in the form of `comparableName`. */
const SYNONYMS: readonly [RegExp, string][] = [
  [/\b(e|electronic|digital) (government|governance)\b|\begovernment\b/g, 'egovernment'],
  [/\bcyber security\b/g, 'cybersecurity'],
  [/\bartificial intelligence\b/g, 'ai'],
  [/\binformation (and )?communications? technolog(y|ies)\b/g, 'ict'],
  [/\binformation technolog(y|ies)\b/g, 'it'],
  [/\b(e|electronic) (id|identity|identification)\b|\beid\b/g, 'digital identity'],
  [/\b(e|electronic) invoic(es?|ing)\b|\beinvoicing\b/g, 'invoicing'],
]

/**
 * The subject of a title, without the words that the title shares with any other agreement between the same parties.
 */
export interface Subject {
  /** The names of the agreement's agencies. Some titles name the agencies in place of the countries. */
  agencies: readonly string[]
  countries: readonly string[]
  title: string
}

/**
 * Compares the subjects of two titles: 1 if they have the same words, 0 if they have no words in common. Returns
 * undefined if one of the titles does not name a subject.
 */
export function subjectSimilarity(a: Subject, b: Subject): number | undefined {
  const ofAgencies = new Set(
    [...a.agencies, ...b.agencies].flatMap((name) => [initialsOf(name), ...comparableWords(name)]),
  )
  const [some, others] = [subjectWords(a), subjectWords(b)]
  const left = withoutAgencies(some, ofAgencies, others)
  const right = withoutAgencies(others, ofAgencies, some)
  return left.length === 0 || right.length === 0 ? undefined : weightedSimilarity(left, right)
}

/**
 * The words of a title. `certain` contains the words after `on` or a similar word, which name the subject of the title.
 */
interface SubjectWords {
  certain: readonly string[]
  others: readonly string[]
}

/** Leaves out the words that name an agency in place of a country, unless they name the subject of either title. */
function withoutAgencies(
  { certain, others }: SubjectWords,
  ofAgencies: ReadonlySet<string>,
  other: SubjectWords,
): string[] {
  const kept = others.filter(
    (word) => !ofAgencies.has(word) || other.certain.includes(word) || other.others.includes(word),
  )
  return [...new Set([...kept, ...certain])]
}

/** Compares two lists of words like `tokenSimilarity`. Words that occur in most titles count less. */
export function weightedSimilarity(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  const matched = a.filter((word) => {
    const partner = left.findIndex((other) => isNearlyEqual(word, other))
    if (partner >= 0) left.splice(partner, 1)
    return partner >= 0
  })
  const all = weightOf(a) + weightOf(b)
  return all === 0 ? 0 : (2 * weightOf(matched)) / all
}

/** Returns the words of a text, with synonyms replaced by one common word. */
export const comparableWords = memoize((text): readonly string[] => significantTokens(withSynonyms(text)))

/** Matches the words that introduce the subject in a title. */
const ON = /\b(on|about|concerning|regarding|relating to|in the (?:field|area|sphere|domain)s? of)\b/i

function subjectWords({ title, countries }: Subject): SubjectWords {
  const at = ON.exec(title)?.index ?? title.length
  return {
    others: significantWords(title.slice(0, at), countries),
    certain: significantWords(title.slice(at), countries),
  }
}

function significantWords(text: string, countries: readonly string[]): string[] {
  if (text.trim() === '') return []
  return [...new Set(comparableWords(text))].filter(
    (word) =>
      !INSTRUMENT_WORDS.has(word) &&
      !/^(19|20)\d\d$/.test(word) &&
      !countries.some((code) => isWordForCountry(word, code)),
  )
}

function withSynonyms(text: string): string {
  return SYNONYMS.reduce((changed, [pattern, word]) => changed.replace(pattern, word), comparableName(text))
}

/** The words for a country, and the beginnings of its long words, which the adjective shares: kyrgy-z, colom-bian. */
const wordsForCountry = memoize((code) => {
  const words = [...countryWords(code), code.toLowerCase()]
  const stems = words.filter((word) => word.length >= STEM && word !== 'central').map((word) => word.slice(0, STEM))
  return { words: new Set(words), stems }
})

/** The number of letters that the name of a country and its adjective have in common. */
const STEM = 5

function isWordForCountry(word: string, code: string): boolean {
  const { words, stems } = wordsForCountry(code)
  return words.has(word) || stems.some((stem) => word.startsWith(stem))
}

const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1), 0)
